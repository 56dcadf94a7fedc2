/** The one question about all chambers at once: which are there. */
@NullMarked
package io.huishu.member.chamber.store.crosstenant;

import org.jspecify.annotations.NullMarked;
