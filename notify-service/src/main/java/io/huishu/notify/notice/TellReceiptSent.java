package io.huishu.notify.notice;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.person.Contacts;
import io.huishu.notify.person.UnitNames;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a receipt to everybody who acts for its unit: in the inbox only, since nobody allowed a WeChat message for it. */
@Component
public class TellReceiptSent {
    private static final String LINK = "/receipts";

    private final Notices notices;
    private final Contacts contacts;
    private final UnitNames names;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessTime time;

    public TellReceiptSent(
            Notices notices, Contacts contacts, UnitNames names, Outbox outbox, Ids ids, BusinessTime time) {
        this.notices = notices;
        this.contacts = contacts;
        this.names = names;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** A sending is told of once, however often it is heard of. */
    @Transactional
    public void tell(SentReceipt receipt) {
        if (notices.madeFor(NoticeKind.RECEIPT_SENT, receipt.sendingId())) {
            return;
        }
        Instant now = time.now();
        Notice notice = Notice.of(
                ids.next(),
                NoticeKind.RECEIPT_SENT,
                receipt.sendingId(),
                "会费收据 " + receipt.number(),
                names.of(receipt.unitId()) + "的" + receipt.subject() + " "
                        + receipt.amount().display() + " 的收据，号码 " + receipt.number() + "，点开可以查看和下载。",
                LINK,
                now);
        List<Delivery> deliveries = contacts.ofUnit(receipt.unitId()).stream()
                .map(contact -> new Recipient(contact.personId(), contact.name(), contact.unitId()))
                .distinct()
                .map(person -> Delivery.toInbox(ids.next(), notice.id(), person, now))
                .toList();
        notices.add(notice, deliveries);
        deliveries.forEach(delivery -> outbox.append(NoticeDelivered.of(delivery)));
    }
}
