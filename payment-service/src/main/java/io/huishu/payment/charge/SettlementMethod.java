package io.huishu.payment.charge;

/** How the money came. */
public enum SettlementMethod {
    WECHAT,
    CASH,
    TRANSFER
}
