/** Database door of the units heard of. */
@NullMarked
package io.huishu.analytics.roster.store;

import org.jspecify.annotations.NullMarked;
