package io.huishu.payment.account.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.account.AccountLine;
import io.huishu.payment.account.UnitAccountView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A unit's account as a table that Excel opens: UTF-8 with a mark, money in yuan, no cell that Excel would run. */
final class AccountSheet {
    private static final String HEAD = "日期,事项,摘要,应缴,已缴或减免,其他,欠缴余额,账户余额";
    private static final String MARK = "\uFEFF";
    private static final String LINE = "\r\n";

    private AccountSheet() {}

    static byte[] of(UnitAccountView account) {
        List<String> rows = new ArrayList<>();
        rows.add(row(
                "会员单位",
                account.unitName(),
                "会员编号",
                text(account.memberNo()),
                "截至",
                account.through().toString()));
        rows.add(HEAD);
        rows.add(row(
                "",
                "期初",
                "",
                "",
                "",
                "",
                yuan(account.opening().owed()),
                yuan(account.opening().balance())));
        account.lines().forEach(line -> rows.add(row(line)));
        rows.add(row(
                "",
                "期末",
                "",
                "",
                "",
                "",
                yuan(account.closing().owed()),
                yuan(account.closing().balance())));
        return (MARK + String.join(LINE, rows) + LINE).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(AccountLine line) {
        return row(
                line.on().toString(),
                line.title(),
                line.memo(),
                orNothing(line.asked()),
                orNothing(line.met()),
                orNothing(line.other()),
                yuan(line.owed()),
                yuan(line.balance()));
    }

    private static String row(String... cells) {
        return List.of(cells).stream().map(AccountSheet::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean runs = !text.isEmpty() && "=+@\t".indexOf(text.charAt(0)) >= 0;
        String safe = runs ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static String orNothing(Money amount) {
        return amount.isPositive() ? yuan(amount) : "";
    }

    private static String yuan(Money amount) {
        return amount.display().replace("¥", "").replace(",", "");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
