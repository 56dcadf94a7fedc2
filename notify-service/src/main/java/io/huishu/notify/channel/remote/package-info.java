/** The way to member-service and the WxJava clients. */
@NullMarked
package io.huishu.notify.channel.remote;

import org.jspecify.annotations.NullMarked;
