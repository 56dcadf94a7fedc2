package io.huishu.sandbox.pay;

/** What WeChat Pay keeps of a payment: 0.6%, rounded to the fen. */
public final class TradingFee {

    public static final String RATE = "0.60%";

    private TradingFee() {}

    public static long of(long fen) {
        return (fen * 6 + 500) / 1000;
    }
}
