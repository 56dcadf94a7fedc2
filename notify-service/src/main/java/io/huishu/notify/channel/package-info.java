/** Room 通道: the WeChat credentials of a chamber, asked of member-service and kept for five minutes. */
@NullMarked
package io.huishu.notify.channel;

import org.jspecify.annotations.NullMarked;
