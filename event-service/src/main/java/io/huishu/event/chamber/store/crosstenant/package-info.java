/** The one read that comes before a chamber is known: from its code to its number. */
@NullMarked
package io.huishu.event.chamber.store.crosstenant;

import org.jspecify.annotations.NullMarked;
