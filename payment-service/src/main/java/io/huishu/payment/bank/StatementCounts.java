package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;

/**
 * What a statement holds.
 *
 * @param income of the fresh rows
 * @param outgoing of the fresh rows
 */
public record StatementCounts(
        int fresh, int known, int similar, int faulty, int skipped, Money income, Money outgoing) {}
