package io.huishu.member.roster;

import io.huishu.chassis.page.Cursor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The units of the bound chamber and those who stand for them. */
public interface Units {
    /** From here to the end of the transaction nobody else writes to this roster. */
    void lock();

    /** Takes the next numbers, in a row. @return the first of them */
    long takeNumbers(int count);

    void add(List<Unit> units, List<Representative> representatives);

    /** @throws io.huishu.chassis.problem.Stale when somebody changed it meanwhile */
    void save(Unit unit);

    void save(Representative representative);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such unit */
    Unit get(String id);

    Representative mainOf(String unitId);

    /** The units in membership that hold any of these codes or names. */
    List<Holder> holders(Collection<String> codes, Collection<String> nameKeys);

    /** Representatives whose phone somebody has proven who does not sit there yet. */
    List<Representative> unseated(Collection<String> unitIds);

    /** The units one import has written, in order of their numbers. */
    List<Unit> ofImport(String importId);

    /** Takes units away as if they had never been; their numbers are not given again. */
    void remove(List<Unit> units);

    UnitPage page(UnitQuestion question, Cursor cursor);

    Optional<UnitView> view(String id);
}
