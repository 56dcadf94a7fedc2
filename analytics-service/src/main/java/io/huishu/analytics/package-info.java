/** Figures computed from facts alone, each of which opens its list. */
@NullMarked
package io.huishu.analytics;

import org.jspecify.annotations.NullMarked;
