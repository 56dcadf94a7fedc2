/** Database door of the charges heard of. */
@NullMarked
package io.huishu.analytics.dues.store;

import org.jspecify.annotations.NullMarked;
