package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/**
 * No receipt may be issued. A dues receipt is issued for dues only, and its amount equals the adopted standard: 深圳市财政局
 * on 财综〔2016〕99号.
 */
public final class ReceiptRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private ReceiptRefused(String code, String sentence) {
        super(code, Kind.REFUSED, sentence);
    }

    public static ReceiptRefused fee() {
        return new ReceiptRefused("receipt.not-dues", "活动费不能开会费收据，请为它开税务发票。");
    }

    public static ReceiptRefused notSettled() {
        return new ReceiptRefused("receipt.charge-not-settled", "这笔会费现在没有缴清，不能开收据。");
    }

    /**
     * @param paid what is left of what came
     * @param asked what the standard asks less what was decided to be reduced
     */
    public static ReceiptRefused amount(Money paid, Money asked) {
        return new ReceiptRefused(
                "receipt.amount", "这笔会费实收 " + paid.display() + "，与会费标准减去减免后的 " + asked.display() + " 不一致，不能开收据。");
    }

    public static ReceiptRefused notByStandard(String tier, Money amount) {
        return new ReceiptRefused(
                "receipt.not-by-standard", "已通过的会费标准里没有“" + tier + "” " + amount.display() + " 这一档，不能开收据。");
    }

    static ReceiptRefused replaced() {
        return new ReceiptRefused("receipt.replaced", "这笔会费已经另有一张有效的收据，不用再开。");
    }

    static ReceiptRefused reason() {
        return new ReceiptRefused("receipt.reason", "请填写作废原因，它会留在核销表里。");
    }
}
