package io.huishu.payment;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import io.huishu.payment.bank.CheckStatement;
import io.huishu.payment.bank.CommitStatement;
import io.huishu.payment.bank.KeepLayout;
import io.huishu.payment.bank.LayoutChoice;
import io.huishu.payment.bank.StatementContent;
import io.huishu.payment.bank.StatementField;
import io.huishu.payment.bank.StatementSheet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Rows of the bank's room for the bound chamber, each text ending with the mark. */
@Component
final class BankSeed {
    private static final List<String> HEADER = List.of("交易日期", "收入金额", "对方户名", "对方账号", "摘要", "交易流水号");

    private final CheckStatement checkStatement;
    private final CommitStatement commitStatement;
    private final KeepLayout keepLayout;

    BankSeed(CheckStatement checkStatement, CommitStatement commitStatement, KeepLayout keepLayout) {
        this.checkStatement = checkStatement;
        this.commitStatement = commitStatement;
        this.keepLayout = keepLayout;
    }

    void sow(String mark, Map<String, String> ids) {
        StatementContent.Known content = content(mark);
        keepLayout.keep(
                new LayoutChoice(1, List.of(new LayoutChoice.Chosen(0, StatementField.DAY))), content, "account");
        commitStatement.commit(checkStatement.check("一月" + mark, content, "account"), List.of());
        String waiting = checkStatement.check("二月" + mark, content, "account");
        ids.put("statements.id", waiting);
        ids.put("statementId", waiting);
    }

    private static StatementContent.Known content(String mark) {
        StatementSheet sheet = new StatementSheet(List.of(), null);
        sheet.row(1, cells(HEADER));
        sheet.row(2, cells(List.of("2026-01-05", "2000.00", "A公司" + mark, "42001", "会费" + mark, "S1")));
        return (StatementContent.Known) sheet.content();
    }

    private static List<Cell> cells(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Cell(i, texts.get(i), CellKind.TEXT))
                .toList();
    }
}
