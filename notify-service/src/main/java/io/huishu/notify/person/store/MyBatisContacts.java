package io.huishu.notify.person.store;

import io.huishu.notify.person.Contact;
import io.huishu.notify.person.Contacts;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisContacts implements Contacts {
    private final ContactMapper contacts;

    MyBatisContacts(ContactMapper contacts) {
        this.contacts = contacts;
    }

    @Override
    public void learn(Contact contact) {
        contacts.learn(contact);
    }

    @Override
    public List<Contact> ofUnit(String unitId) {
        return contacts.ofUnit(unitId);
    }
}
