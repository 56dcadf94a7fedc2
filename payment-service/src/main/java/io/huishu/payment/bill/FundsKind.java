package io.huishu.payment.bill;

/** Why the merchant's account at WeChat moved, as far as this house knows the kinds. */
public enum FundsKind {
    RECEIVED("交易"),
    FEE("手续费"),
    FEE_RETURNED("手续费退回"),
    REFUNDED("退款"),
    /** A refund that was closed after all: its money is back in the account. */
    CAME_BACK("退款退回"),
    PAID_OUT("提现"),
    /** Anything else: a top-up, a reward, a penalty. */
    OTHER("其他");

    private final String title;

    FundsKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** @param type WeChat's 业务类型 */
    static FundsKind of(String type, boolean income) {
        if (type.contains("手续费")) {
            return income ? FEE_RETURNED : FEE;
        }
        return switch (type) {
            case "交易" -> income ? RECEIVED : OTHER;
            case "退款" -> income ? CAME_BACK : REFUNDED;
            case "提现" -> income ? OTHER : PAID_OUT;
            default -> OTHER;
        };
    }
}
