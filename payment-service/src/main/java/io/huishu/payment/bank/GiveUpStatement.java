package io.huishu.payment.bank;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up an import that was only checked; one that was written stays. */
@Component
public class GiveUpStatement {
    private final Statements statements;

    public GiveUpStatement(Statements statements) {
        this.statements = statements;
    }

    @Transactional
    public void giveUp(String id) {
        BankStatement statement = statements.hold(id);
        if (statement.state() == StatementState.CHECKED) {
            statement.giveUp();
            statements.save(statement);
            statements.dropRows(id);
        }
    }
}
