package io.huishu.payment.order;

/**
 * WeChat Pay as this room sees it. Nothing here throws for what WeChat says or fails to say; the answer is a value. Never
 * called in a transaction.
 */
public interface WeChatPay {
    /** Repeating it with the same order is allowed and gives a fresh call-up. */
    PrepayAnswer prepay(PayOrder order);

    QueryAnswer query(PayOrder order);

    CloseAnswer close(PayOrder order);

    /** What came of asking for a prepay id. */
    sealed interface PrepayAnswer {
        record Accepted(CallUp callUp) implements PrepayAnswer {}

        /** @param code WeChat's */
        record Refused(String code) implements PrepayAnswer {}

        /** WeChat says that this order is paid or closed already: ask. */
        record Ended(String code) implements PrepayAnswer {}

        record Doubtful(String why) implements PrepayAnswer {}
    }

    /** What WeChat knows of an order. */
    sealed interface QueryAnswer {
        record Paid(PaymentProof proof) implements QueryAnswer {}

        record NotPaid() implements QueryAnswer {}

        record Closed() implements QueryAnswer {}

        /** WeChat never had it, or not yet. */
        record Absent() implements QueryAnswer {}

        record Silent(String why) implements QueryAnswer {}
    }

    /** What came of closing an order. */
    sealed interface CloseAnswer {
        record Closed() implements CloseAnswer {}

        record AlreadyPaid() implements CloseAnswer {}

        record Silent(String why) implements CloseAnswer {}
    }
}
