/** The tiny house's look across chambers. */
@NullMarked
package io.huishu.cards.crosstenant;

import org.jspecify.annotations.NullMarked;
