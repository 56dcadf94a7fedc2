package io.huishu.member.person;

import io.huishu.chassis.fact.Outbox;
import org.springframework.stereotype.Component;

/** Tells the other houses under which openids a unit's person can be reached. */
@Component
class AnnounceBinding {
    private final Persons persons;
    private final Outbox outbox;

    AnnounceBinding(Persons persons, Outbox outbox) {
        this.persons = persons;
        this.outbox = outbox;
    }

    void announce(Person person, String unitId) {
        persons.openidsOf(person.id())
                .forEach(openid -> outbox.append(new PersonBound(
                        person.id(), unitId, person.name(), openid.appid(), openid.openid(), person.version())));
    }
}
