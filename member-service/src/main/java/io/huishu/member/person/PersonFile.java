package io.huishu.member.person;

import java.util.List;

/** A person with the units they stand for. */
public record PersonFile(PersonView person, List<UnitOfPerson> units, boolean needsPhone) {
    /** Ids of the units a token may carry; those that have left give no rights. */
    public List<String> activeUnitIds() {
        return units.stream()
                .filter(unit -> unit.state().equals("ACTIVE"))
                .map(UnitOfPerson::id)
                .toList();
    }
}
