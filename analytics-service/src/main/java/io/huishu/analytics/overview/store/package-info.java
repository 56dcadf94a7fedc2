/** Database door of the overview. */
@NullMarked
package io.huishu.analytics.overview.store;

import org.jspecify.annotations.NullMarked;
