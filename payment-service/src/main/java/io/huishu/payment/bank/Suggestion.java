package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.util.List;

/**
 * Whose money a line may be. Nothing is booked by it: a person confirms.
 *
 * @param shares charges that it would pay
 * @param entries what the office entered of it already; then nothing is booked again
 * @param surplus what would be left and kept as the unit's balance
 * @param missing what those charges would still lack
 * @param certain whether so much speaks for it that many such may be confirmed at once
 * @param reasons in words, the strongest first
 */
public record Suggestion(
        String unitId,
        String unitName,
        List<Share> shares,
        List<EntryShare> entries,
        Money surplus,
        Money missing,
        boolean certain,
        List<String> reasons) {}
