package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A charge was to get more than it asks for. */
public final class ShareTooLarge extends Problem {
    private static final long serialVersionUID = 1L;

    ShareTooLarge(String subject, Money over) {
        super("bank-match.too-much", Kind.CONFLICT, "“" + subject + "”现在应缴的比认领的少 " + over + "，请刷新后重新分配。");
    }
}
