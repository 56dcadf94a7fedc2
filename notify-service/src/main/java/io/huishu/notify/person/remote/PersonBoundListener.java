package io.huishu.notify.person.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.person.Contact;
import io.huishu.notify.person.Contacts;
import org.springframework.stereotype.Component;

@Component
class PersonBoundListener implements FactHandler<PersonBound> {
    private final Contacts contacts;

    PersonBoundListener(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "person.bound.v1";
    }

    @Override
    public Class<PersonBound> payload() {
        return PersonBound.class;
    }

    @Override
    public void handle(PersonBound fact, Envelope envelope) {
        contacts.learn(new Contact(fact.personId(), fact.unitId(), fact.name(), fact.appid(), fact.openid()));
    }
}
