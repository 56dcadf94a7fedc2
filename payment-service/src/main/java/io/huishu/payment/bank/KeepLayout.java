package io.huishu.payment.bank;

import io.huishu.chassis.time.BusinessTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for the chamber how a person mapped a header, so that the next file of this form is read without asking. */
@Component
public class KeepLayout {
    private final Statements statements;
    private final BusinessTime time;

    public KeepLayout(Statements statements, BusinessTime time) {
        this.statements = statements;
        this.time = time;
    }

    /** @throws StatementRefused when day or amount is missing or a meaning was given twice */
    public static void check(LayoutChoice choice) {
        Set<StatementField> seen = EnumSet.noneOf(StatementField.class);
        for (LayoutChoice.Chosen chosen : choice.columns()) {
            if (!seen.add(chosen.field()) && !chosen.field().mayRepeat()) {
                throw StatementRefused.columnTwice(chosen.field());
            }
        }
        boolean amount = seen.contains(StatementField.INCOME) || seen.contains(StatementField.AMOUNT);
        if (!seen.contains(StatementField.DAY) || !amount) {
            throw StatementRefused.columnsMissing();
        }
    }

    @Transactional
    public void keep(LayoutChoice choice, StatementContent.Known content, String by) {
        statements.keep(new KeptLayout(content.fingerprint(), choice.columns()), by, time.now());
    }
}
