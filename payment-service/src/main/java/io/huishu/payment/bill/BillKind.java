package io.huishu.payment.bill;

/** The two bills that WeChat makes of each day. */
public enum BillKind {
    /** 交易账单: every payment and every refund. */
    TRADE("交易账单"),
    /** 资金账单: everything that moved the merchant's account, fees and payouts too. */
    FUNDS("资金账单");

    private final String title;

    BillKind(String title) {
        this.title = title;
    }

    /** The bill's Chinese name. */
    public String title() {
        return title;
    }
}
