/** Room 公众号: what the official account hears and answers, its menu and its followers. */
@NullMarked
package io.huishu.notify.official;

import org.jspecify.annotations.NullMarked;
