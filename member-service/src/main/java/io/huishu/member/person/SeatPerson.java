package io.huishu.member.person;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For the roster: when a representative's phone is entered whose owner has signed in already, that person stands for the
 * unit at once.
 */
@Component
public class SeatPerson {
    private final Persons persons;
    private final AnnounceBinding announceBinding;

    SeatPerson(Persons persons, AnnounceBinding announceBinding) {
        this.persons = persons;
        this.announceBinding = announceBinding;
    }

    /**
     * @param phoneIndex {@code BlindIndex.of(phone.reveal(), "phone")}
     * @param representative the name in the roster
     * @return the person's id, to be kept with the representative; empty when nobody with that phone has signed in
     */
    @Transactional
    public Optional<String> seat(String phoneIndex, String unitId, String representative) {
        return persons.findByPhone(phoneIndex).map(person -> {
            person.call(representative);
            persons.save(person);
            announceBinding.announce(person, unitId);
            return person.id();
        });
    }
}
