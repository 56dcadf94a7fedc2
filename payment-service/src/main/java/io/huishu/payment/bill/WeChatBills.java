package io.huishu.payment.bill;

import java.time.LocalDate;

/** WeChat's bills of the bound chamber's merchant. Nothing here throws for what WeChat says; never called in a transaction. */
public interface WeChatBills {
    /** @throws io.huishu.payment.order.PayingNotSetUp when the chamber has no merchant */
    String merchant();

    BillAnswer ask(BillKind kind, LocalDate day);

    /** What came of asking for a bill. */
    sealed interface BillAnswer {
        /**
         * @param file uncompressed, as it came
         * @param sha1 the hash that WeChat gives for it, not yet compared
         */
        record Came(byte[] file, String sha1) implements BillAnswer {
            public Came {
                file = file.clone();
            }

            @Override
            public byte[] file() {
                return file.clone();
            }
        }

        /** Nothing happened on that day. */
        record None() implements BillAnswer {}

        /**
         * Not yet there, or WeChat did not answer.
         *
         * @param why WeChat's code or the kind of failure
         */
        record NotYet(String why) implements BillAnswer {}
    }
}
