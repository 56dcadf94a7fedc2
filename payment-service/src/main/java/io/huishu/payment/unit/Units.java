package io.huishu.payment.unit;

import java.util.List;
import java.util.Optional;

/** The copies of a chamber's units. */
public interface Units {
    Optional<Unit> find(String id);

    void add(Unit unit);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Unit unit);

    /** How many units were ever heard of. */
    int count();

    /** The next units in the order of their ids; from the first for an empty text. */
    List<Unit> after(String id, int most);

    /** Every unit ever heard of, those that left included, by member number. */
    List<Unit> all();
}
