package io.huishu.payment.arrears;

/** A chamber's rules for dues that are not paid. */
public interface Rules {
    /** Those that the chamber set, else the usual ones. */
    DuesRules current();

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed them meanwhile */
    void save(DuesRules rules);
}
