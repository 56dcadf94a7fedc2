package io.huishu.member.person;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.problem.Missing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a phone that WeChat has proven: the same phone is the same person, and whoever the roster names under it stands
 * for that unit.
 */
@Component
public class BindPhone {
    private final Persons persons;
    private final Units units;
    private final AnnounceBinding announceBinding;
    private final FieldCipher cipher;
    private final BlindIndex index;

    BindPhone(Persons persons, Units units, AnnounceBinding announceBinding, FieldCipher cipher, BlindIndex index) {
        this.persons = persons;
        this.units = units;
        this.announceBinding = announceBinding;
        this.cipher = cipher;
        this.index = index;
    }

    /** @return the person who has the phone, who may be another one known longer */
    @Transactional
    public Person bind(String personId, Phone phone) {
        String phoneIndex = Person.indexOf(phone, index);
        Person person = personWith(personId, phone, phoneIndex);
        List<Seat> seats = units.claim(phoneIndex, person.id());
        seats.stream().findFirst().ifPresent(seat -> person.call(seat.representative()));
        persons.save(person);
        seats.forEach(seat -> announceBinding.announce(person, seat.unitId()));
        return person;
    }

    private Person personWith(String personId, Phone phone, String phoneIndex) {
        Optional<Person> known = persons.findByPhone(phoneIndex);
        if (known.isPresent() && !known.get().id().equals(personId)) {
            persons.moveOpenids(personId, known.get().id());
            return known.get();
        }
        Person person = persons.find(personId).orElseThrow(() -> new Missing("person.missing", "这个人"));
        person.prove(phone, cipher, index);
        return person;
    }
}
