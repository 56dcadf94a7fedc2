package io.huishu.payment.order;

/**
 * Refunds at WeChat Pay. Nothing here throws for what WeChat says or fails to say; the answer is a value. Never called in
 * a transaction.
 */
public interface WeChatRefunds {
    RefundAnswer refund(RefundAsk ask);

    /** What became of it. */
    RefundAnswer query(RefundAsk ask);

    /** What WeChat says of a refund. */
    sealed interface RefundAnswer {
        /** WeChat has it. */
        record Told(RefundProof proof) implements RefundAnswer {}

        /**
         * WeChat said no to this very request; an earlier one with the same number may have been taken all the same.
         *
         * @param code WeChat's
         */
        record Refused(String code) implements RefundAnswer {}

        /** WeChat never had it, or not yet. */
        record Absent() implements RefundAnswer {}

        record Silent(String why) implements RefundAnswer {}
    }
}
