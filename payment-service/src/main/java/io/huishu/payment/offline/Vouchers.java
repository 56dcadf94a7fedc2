package io.huishu.payment.offline;

import java.time.Instant;

/** Pictures of vouchers, in the database and so in every backup. */
public interface Vouchers {
    void add(Voucher voucher, String by, Instant at);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    Voucher get(String id);

    /**
     * Notes that an entry names it.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    void use(String id);

    /** Drops those that were sent before this moment and that no entry names. */
    void dropUnusedBefore(Instant moment);
}
