package io.huishu.notify.notice;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.person.Contacts;
import io.huishu.notify.person.UnitNames;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who acts for a unit that money went back: in the inbox only; WeChat tells the payer itself. */
@Component
public class TellRefundSettled {
    private static final String LINK = "/dues";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(BusinessTime.ZONE);

    private final Notices notices;
    private final Contacts contacts;
    private final UnitNames names;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessTime time;

    public TellRefundSettled(
            Notices notices, Contacts contacts, UnitNames names, Outbox outbox, Ids ids, BusinessTime time) {
        this.notices = notices;
        this.contacts = contacts;
        this.names = names;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** A refund is told of once, however often it is heard of. */
    @Transactional
    public void tell(SettledRefund refund) {
        if (notices.madeFor(NoticeKind.REFUND_SETTLED, refund.refundId())) {
            return;
        }
        Instant now = time.now();
        Notice notice = Notice.of(
                ids.next(),
                NoticeKind.REFUND_SETTLED,
                refund.refundId(),
                "退款 " + refund.amount().display() + " 已退回",
                body(refund),
                LINK,
                now);
        List<Delivery> deliveries = contacts.ofUnit(refund.unitId()).stream()
                .map(contact -> new Recipient(contact.personId(), contact.name(), contact.unitId()))
                .distinct()
                .map(person -> Delivery.toInbox(ids.next(), notice.id(), person, now))
                .toList();
        notices.add(notice, deliveries);
        deliveries.forEach(delivery -> outbox.append(NoticeDelivered.of(delivery)));
    }

    private String body(SettledRefund refund) {
        return names.of(refund.unitId()) + "的" + refund.subject() + "已退款 "
                + refund.amount().display() + "（" + refund.reason() + "），"
                + WHEN.format(refund.settledAt())
                + (refund.byWechat() ? " 原路退回付款人的微信。" : " 由秘书处线下退还。");
    }
}
