package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;

/**
 * Counts and sums over a list of charges.
 *
 * @param amount before reductions
 * @param settledCount how many nobody owes any more because they were paid
 * @param received what came for all of them and was not given back
 * @param openCount how many are owed, whole or in part
 * @param due what is still to be paid
 * @param waived what was forgiven; it stands apart and is never counted as received
 */
public record ChargeTotals(
        int count, Money amount, int settledCount, Money received, int openCount, Money due, Money waived) {}
