package io.huishu.payment.receipt;

/** Who issues a chamber's receipts. */
public interface Issuer {
    /**
     * The name of the bound chamber as it is now.
     *
     * @throws io.huishu.chassis.problem.Unavailable when it was never heard and member-service does not answer
     */
    String name();
}
