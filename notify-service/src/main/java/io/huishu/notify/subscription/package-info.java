/** Room 订阅额度: how many messages WeChat lets us send to whom, since WeChat itself does not tell. */
@NullMarked
package io.huishu.notify.subscription;

import org.jspecify.annotations.NullMarked;
