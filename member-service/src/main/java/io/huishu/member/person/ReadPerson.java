package io.huishu.member.person;

import io.huishu.chassis.crypto.FieldCipher;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person with the units they stand for. */
@Component
public class ReadPerson {
    private final Persons persons;
    private final Units units;
    private final FieldCipher cipher;

    ReadPerson(Persons persons, Units units, FieldCipher cipher) {
        this.persons = persons;
        this.units = units;
        this.cipher = cipher;
    }

    /** Units are shown only once a phone is proven. */
    @Transactional(readOnly = true)
    public Optional<PersonFile> read(String personId) {
        return persons.find(personId)
                .map(person -> new PersonFile(
                        new PersonView(
                                person.id(), person.name(), person.phone(cipher).orElse(null)),
                        person.needsPhone() ? List.of() : units.of(person.id()),
                        person.needsPhone()));
    }
}
