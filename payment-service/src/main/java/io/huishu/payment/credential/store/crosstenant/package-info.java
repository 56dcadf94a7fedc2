/** Reads across chambers: whose merchant a number is, and which chambers have something due. */
@NullMarked
package io.huishu.payment.credential.store.crosstenant;

import org.jspecify.annotations.NullMarked;
