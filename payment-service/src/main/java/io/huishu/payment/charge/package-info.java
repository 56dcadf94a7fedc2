/** Decides what happens to a charge (应缴会费): raised once per unit and year, settled once, waived or reversed. */
@NullMarked
package io.huishu.payment.charge;

import org.jspecify.annotations.NullMarked;
