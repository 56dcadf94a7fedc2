package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Only a receipt that is issued and valid can be voided. */
public final class ReceiptNotIssued extends Problem {
    private static final long serialVersionUID = 1L;

    ReceiptNotIssued(ReceiptState state) {
        super("receipt.not-issued", Kind.CONFLICT, sentence(state));
    }

    private static String sentence(ReceiptState state) {
        return switch (state) {
            case WAITING -> "这张收据还没有编号，请先启用一本票据。";
            case VOID -> "这张收据已经作废了。";
            case WITHDRAWN -> "这张收据没有编号就撤回了。";
            case ISSUED -> "这张收据已经开具了。";
        };
    }
}
