/**
 * Decides what the chamber's bank statements say: which lines are new, what each is, which charges its money pays
 * (银行流水、认领).
 */
@NullMarked
package io.huishu.payment.bank;

import org.jspecify.annotations.NullMarked;
