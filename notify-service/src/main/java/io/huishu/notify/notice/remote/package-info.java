/** Facts that cause notices, and the way out to WeChat. */
@NullMarked
package io.huishu.notify.notice.remote;

import org.jspecify.annotations.NullMarked;
