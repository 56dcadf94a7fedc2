package io.huishu.payment.invoice;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** No invoice for this. Dues are receipted as dues and fees as income with tax: two families of documents, never mixed. */
public final class InvoiceRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private InvoiceRefused(String code, Kind kind, String sentence) {
        super(code, kind, sentence);
    }

    static InvoiceRefused dues() {
        return new InvoiceRefused("invoice.dues", Kind.REFUSED, "会费开会费收据，不能开税务发票；收据在“会费收据”里查看和下载。");
    }

    static InvoiceRefused notPaid() {
        return new InvoiceRefused("invoice.not-paid", Kind.REFUSED, "这笔活动费没有缴清，缴清后再申请发票。");
    }

    static InvoiceRefused nothingLeft() {
        return new InvoiceRefused("invoice.nothing", Kind.REFUSED, "这笔活动费已经全部退还，不能开发票。");
    }

    static InvoiceRefused askedAlready() {
        return new InvoiceRefused("invoice.asked", Kind.CONFLICT, "这笔活动费已经申请过发票了。");
    }

    static InvoiceRefused answered(InvoiceState state) {
        return new InvoiceRefused(
                "invoice.answered", Kind.CONFLICT, state == InvoiceState.ISSUED ? "这份申请已经开过发票了。" : "这份申请已经退回了。");
    }

    static InvoiceRefused numberTaken() {
        return new InvoiceRefused("invoice.number", Kind.CONFLICT, "这个发票号码已经记在另一份申请上，请核对。");
    }
}
