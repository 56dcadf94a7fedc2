package io.huishu.payment.credential;

import java.time.Instant;
import java.util.List;

/** The bound chamber's sets of keys. */
public interface Credentials {
    /** @return false when the chamber has this very set already */
    boolean add(Credential credential);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Credential credential);

    /** Every set, newest given first. */
    List<Credential> all();

    /** Every set, newest given first, held against everybody else until the transaction ends. */
    List<Credential> lockAll();

    /** Notes that something WeChat sealed was opened with the set's APIv3 key, unless that was known. */
    void apiV3KeyProven(String id, Instant now);
}
