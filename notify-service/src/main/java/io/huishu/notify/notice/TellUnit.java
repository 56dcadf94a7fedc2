package io.huishu.notify.notice;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.person.Contact;
import io.huishu.notify.person.Contacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who acts for a unit, once per kind and cause: in the inbox at once, in WeChat soon after. */
@Component
class TellUnit {
    private final Notices notices;
    private final Contacts contacts;
    private final Slots slots;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessTime time;

    TellUnit(Notices notices, Contacts contacts, Slots slots, Outbox outbox, Ids ids, BusinessTime time) {
        this.notices = notices;
        this.contacts = contacts;
        this.slots = slots;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UnitNotice what) {
        if (notices.madeFor(what.kind(), what.sourceId())) {
            return;
        }
        Instant now = time.now();
        Notice notice =
                Notice.of(ids.next(), what.kind(), what.sourceId(), what.title(), what.body(), what.link(), now);
        List<Delivery> deliveries = deliveries(notice, what, now);
        notices.add(notice, deliveries);
        deliveries.stream()
                .filter(delivery -> delivery.state() == DeliveryState.SENT)
                .map(NoticeDelivered::of)
                .forEach(outbox::append);
    }

    private List<Delivery> deliveries(Notice notice, UnitNotice what, Instant now) {
        List<Delivery> deliveries = new ArrayList<>();
        Set<String> inInbox = new HashSet<>();
        String written = slots.write(what.slots());
        for (Contact contact : contacts.ofUnit(what.unitId())) {
            Recipient person = new Recipient(contact.personId(), contact.name(), contact.unitId());
            if (inInbox.add(contact.personId())) {
                deliveries.add(Delivery.toInbox(ids.next(), notice.id(), person, now));
            }
            deliveries.add(Delivery.toWechat(
                    ids.next(), notice.id(), person, contact.appid(), contact.openid(), what.purpose(), written, now));
        }
        return deliveries;
    }
}
