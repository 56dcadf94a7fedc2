/** Keeps this house's own copy of the member units (会员单位), so that billing asks nobody. */
@NullMarked
package io.huishu.payment.unit;

import org.jspecify.annotations.NullMarked;
