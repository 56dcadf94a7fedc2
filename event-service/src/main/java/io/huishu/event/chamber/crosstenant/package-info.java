/** The one read that comes before a chamber is known: from its code to its number. */
@NullMarked
package io.huishu.event.chamber.crosstenant;

import org.jspecify.annotations.NullMarked;
