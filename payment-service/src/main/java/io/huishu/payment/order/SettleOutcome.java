package io.huishu.payment.order;

/** What a success of WeChat came to. */
public enum SettleOutcome {
    /** The charge is settled by it. */
    SETTLED,
    /** It was known before; nothing happened. */
    REPEATED,
    /** The charge had been settled otherwise: the money is kept on the order, to be given back. */
    SURPLUS
}
