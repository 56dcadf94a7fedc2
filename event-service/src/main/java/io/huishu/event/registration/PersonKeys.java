package io.huishu.event.registration;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.Phone;
import org.springframework.stereotype.Component;

/** Tells whether two sign-ups mean one person: by the account, else by the phone, else by name and unit. */
@Component
public class PersonKeys {
    private final BlindIndex index;

    public PersonKeys(BlindIndex index) {
        this.index = index;
    }

    public String of(Attendee attendee) {
        if (attendee.personId() != null) {
            return "p:" + attendee.personId();
        }
        Phone phone = attendee.phone();
        return phone != null
                ? "h:" + index.of(phone.reveal(), "phone")
                : "n:" + index.of(attendee.unitId() + "/" + attendee.name(), "attendee");
    }
}
