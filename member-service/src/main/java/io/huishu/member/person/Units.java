package io.huishu.member.person;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The roster's directory, or nothing while there is none. */
@Component
class Units {
    private final Optional<UnitDirectory> directory;

    Units(Optional<UnitDirectory> directory) {
        this.directory = directory;
    }

    List<Seat> claim(String phoneIndex, String personId) {
        return directory.map(d -> d.claim(phoneIndex, personId)).orElse(List.of());
    }

    List<UnitOfPerson> of(String personId) {
        return directory.map(d -> d.unitsOf(personId)).orElse(List.of());
    }

    List<String> personsOf(String unitId) {
        return directory.map(d -> d.personsOf(unitId)).orElse(List.of());
    }
}
