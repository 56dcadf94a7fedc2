package io.huishu.notify.person;

import java.util.List;

/** The people of the current chamber's units, as facts tell. */
public interface Contacts {
    /** Keeps the contact; the last word on a person's openid in an app counts. */
    void learn(Contact contact);

    /** Everybody who acts for the unit, a line for each app. */
    List<Contact> ofUnit(String unitId);
}
