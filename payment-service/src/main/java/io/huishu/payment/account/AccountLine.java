package io.huishu.payment.account;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement on a unit's account.
 *
 * @param title the movement in words
 * @param asked what the unit owes more by it
 * @param met what it owes less by it: paid, forgiven or cancelled
 * @param other what moved without changing what it owes: given back, or kept as its balance
 * @param owed what it owes after it
 * @param balance what it has with the chamber after it
 */
public record AccountLine(
        String id,
        LocalDate on,
        MovementKind kind,
        String title,
        String memo,
        @Nullable String chargeId,
        Money asked,
        Money met,
        Money other,
        Money owed,
        Money balance) {}
