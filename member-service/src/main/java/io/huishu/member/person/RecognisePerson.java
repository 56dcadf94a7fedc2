package io.huishu.member.person;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.problem.Stale;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person behind an openid, or makes one at the first sight. */
@Component
public class RecognisePerson {
    private final Persons persons;
    private final Ids ids;
    private final Clock clock;

    RecognisePerson(Persons persons, Ids ids, Clock clock) {
        this.persons = persons;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Person recognise(Openid openid) {
        return persons.findByOpenid(openid.appid(), openid.openid()).orElseGet(() -> meet(openid));
    }

    /** Two first sights at once: one makes the person, the other finds it. */
    private Person meet(Openid openid) {
        Person person = new Person(ids.next(), clock.instant());
        if (persons.link(person.id(), openid.appid(), openid.openid(), clock.instant())) {
            persons.add(person);
            return person;
        }
        return persons.findByOpenid(openid.appid(), openid.openid()).orElseThrow(() -> new Stale("登录"));
    }
}
