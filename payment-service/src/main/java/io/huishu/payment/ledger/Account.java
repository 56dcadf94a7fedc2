package io.huishu.payment.ledger;

/** The accounts (科目) that a movement is booked between. */
public enum Account {
    /** 应收款: what units owe. */
    RECEIVABLE("应收会费及活动费"),
    DUES_INCOME("会费收入"),
    FEE_INCOME("活动收入"),
    /** 减免: income that the chamber decided not to collect. */
    REDUCTION("会费减免"),
    /** 微信待结算: at WeChat, not yet paid out to the bank. */
    WECHAT("微信支付待结算"),
    BANK("银行存款"),
    CASH("库存现金"),
    /** 预收: a unit's own balance. */
    CREDIT("会员单位余额"),
    /** 应退: came without a charge to meet it. */
    OWED_BACK("应退款项"),
    CHANNEL_FEE("支付手续费");

    private final String title;

    Account(String title) {
        this.title = title;
    }

    /** The account's Chinese name. */
    public String title() {
        return title;
    }
}
