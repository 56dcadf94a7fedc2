/** Database door of consents. */
@NullMarked
package io.huishu.notify.subscription.store;

import org.jspecify.annotations.NullMarked;
