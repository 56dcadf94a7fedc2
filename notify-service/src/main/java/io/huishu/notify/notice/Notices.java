package io.huishu.notify.notice;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notices of the current chamber and their deliveries. */
public interface Notices {
    /** Whether a notice of the kind was made for the cause already. */
    boolean madeFor(NoticeKind kind, String sourceId);

    void add(Notice notice, List<Delivery> deliveries);

    void save(Delivery delivery);

    Optional<Delivery> delivery(String id);

    /**
     * Gives up what of a kind and charge still waits to be sent.
     *
     * @param chargeId the cause begins with it
     */
    void recall(NoticeKind kind, String chargeId, String why, Instant now);

    /** Ids of deliveries whose time has come, in order, at most {@code rows}. */
    List<String> due(Instant now, int rows);

    Page<NoticeView> all(Cursor cursor);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such notice */
    NoticeView view(String id);

    List<DeliveryView> deliveriesOf(String noticeId);

    Page<InboxView> inbox(String personId, Cursor cursor);

    int unread(String personId);

    /** @return false when the person has no such message */
    boolean read(String deliveryId, String personId, Instant now);
}
