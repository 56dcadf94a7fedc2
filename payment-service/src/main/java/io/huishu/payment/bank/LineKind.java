package io.huishu.payment.bank;

/** What sort of money a line is. Only INCOME is money that a unit may have paid. */
public enum LineKind {
    INCOME,
    OUTGOING,
    /** WeChat pays out what it collected: known from the payments already, never a unit's transfer. */
    PAYOUT,
    /** The bank's own: interest and fees. */
    OTHER;

    private static final String WECHAT = "(?s).*(财付通|微信支付|tenpay).*";
    private static final String INTEREST = "(?s).*(结息|利息|存款息).*";
    private static final String FEE = "(?s).*(手续费|工本费|管理费|账户年费|短信费|汇划费|电子汇划|回单费|证书费|服务费).*";

    static LineKind of(Direction direction, String payer, String memo) {
        String who = PlainText.narrow(payer).toLowerCase(java.util.Locale.ROOT);
        String what = PlainText.narrow(memo);
        if (direction == Direction.OUT) {
            return who.isEmpty() && what.matches(FEE) ? OTHER : OUTGOING;
        }
        if (who.matches(WECHAT)) {
            return PAYOUT;
        }
        boolean bankItself = who.isEmpty() || who.matches(".*(银行|利息|应付).*");
        return bankItself && what.matches(INTEREST) ? OTHER : INCOME;
    }

    /** Why such a line needs nobody; INCOME does. */
    AsideReason aside(Direction direction) {
        return switch (this) {
            case INCOME -> throw new IllegalStateException("Income is for a person to decide");
            case OUTGOING -> AsideReason.OUTGOING;
            case PAYOUT -> AsideReason.WECHAT_PAYOUT;
            case OTHER -> direction == Direction.IN ? AsideReason.INTEREST : AsideReason.BANK_FEE;
        };
    }
}
