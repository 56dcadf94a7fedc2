package io.huishu.payment.bank;

import java.util.List;

/** Lets tests of the doors see what the room understands of a file. */
public final class ReadLines {
    private ReadLines() {}

    /** Each line in words: day, signed yuan, balance, payer, account, memo, serial, own account; faults at the end. */
    public static List<String> of(StatementContent content) {
        StatementContent.Known known = (StatementContent.Known) content;
        return known.lines().stream()
                .map(line -> LineReader.read(known.columns(), line))
                .map(line -> "%s|%s%s|%s|%s|%s|%s|%s|%s%s"
                        .formatted(
                                line.day(),
                                line.direction() == Direction.IN ? "+" : "-",
                                line.amount(),
                                line.balance(),
                                line.payer(),
                                line.account(),
                                line.memo(),
                                line.serial(),
                                line.ownTail(),
                                line.faults().isEmpty() ? "" : "|" + line.faults()))
                .toList();
    }
}
