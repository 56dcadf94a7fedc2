package io.huishu.payment.bank;

/** Why a line is nobody's payment. */
public enum AsideReason {
    OUTGOING("支出"),
    WECHAT_PAYOUT("微信结算到账"),
    INTEREST("银行利息"),
    BANK_FEE("银行手续费"),
    OWN_TRANSFER("本会账户之间转账"),
    NOT_FROM_MEMBER("不是会员交的款"),
    OTHER("其他");

    private final String word;

    AsideReason(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
