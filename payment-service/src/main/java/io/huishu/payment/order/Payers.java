package io.huishu.payment.order;

/** Finds out who a person is at WeChat. Never called in a transaction. */
public interface Payers {
    /**
     * @throws PayerUnknown when the person never signed in through the chamber's mini-program
     * @throws PayingNotSetUp when the chamber has no complete merchant
     * @throws io.huishu.chassis.problem.Unavailable when member-service does not answer
     */
    Payer of(String personId);
}
