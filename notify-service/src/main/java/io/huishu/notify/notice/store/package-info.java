/** Database door of notices and deliveries. */
@NullMarked
package io.huishu.notify.notice.store;

import org.jspecify.annotations.NullMarked;
