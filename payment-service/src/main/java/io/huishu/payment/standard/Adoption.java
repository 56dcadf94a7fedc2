package io.huishu.payment.standard;

/** What another room does when a standard of the chamber was taken over, in the same transaction. */
public interface Adoption {
    void adopted(AdoptedStandard standard);
}
