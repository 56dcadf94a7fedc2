package io.huishu.member.person;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands for a unit, and where to reach them. */
@Component
public class ReadUnitPeople {
    private final Persons persons;
    private final Units units;

    ReadUnitPeople(Persons persons, Units units) {
        this.persons = persons;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public List<ReachablePerson> of(String unitId) {
        return units.personsOf(unitId).stream()
                .flatMap(id -> persons.find(id).stream())
                .map(person -> new ReachablePerson(person.id(), person.name(), persons.openidsOf(person.id())))
                .toList();
    }
}
