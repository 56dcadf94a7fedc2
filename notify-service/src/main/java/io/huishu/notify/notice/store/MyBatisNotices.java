package io.huishu.notify.notice.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.notify.notice.Delivery;
import io.huishu.notify.notice.DeliveryView;
import io.huishu.notify.notice.InboxView;
import io.huishu.notify.notice.Notice;
import io.huishu.notify.notice.NoticeKind;
import io.huishu.notify.notice.NoticeView;
import io.huishu.notify.notice.Notices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisNotices implements Notices {
    private final NoticeMapper notices;
    private final DeliveryMapper deliveries;

    MyBatisNotices(NoticeMapper notices, DeliveryMapper deliveries) {
        this.notices = notices;
        this.deliveries = deliveries;
    }

    @Override
    public boolean madeFor(NoticeKind kind, String sourceId) {
        return notices.count(kind, sourceId) > 0;
    }

    @Override
    public void add(Notice notice, List<Delivery> all) {
        notices.insert(notice);
        all.forEach(deliveries::insert);
    }

    @Override
    public void save(Delivery delivery) {
        Stale.unlessOne(deliveries.updateById(delivery), "这条消息");
    }

    @Override
    public Optional<Delivery> delivery(String id) {
        return Optional.ofNullable(deliveries.selectById(id));
    }

    @Override
    public void recall(NoticeKind kind, String chargeId, String why, Instant now) {
        deliveries.waiting(kind, chargeId + ":").forEach(delivery -> {
            delivery.failed(why, now);
            save(delivery);
        });
    }

    @Override
    public List<String> due(Instant now, int rows) {
        return deliveries.due(now, rows);
    }

    @Override
    public Page<NoticeView> all(Cursor cursor) {
        List<NoticeView> views = notices.page(cursor.after(), cursor.limit() + 1).stream()
                .map(MyBatisNotices::view)
                .toList();
        return Page.of(views, cursor.limit(), NoticeView::id);
    }

    @Override
    public NoticeView view(String id) {
        return Optional.ofNullable(notices.view(id))
                .map(MyBatisNotices::view)
                .orElseThrow(() -> new Missing("notice.missing", "这条通知"));
    }

    @Override
    public List<DeliveryView> deliveriesOf(String noticeId) {
        return deliveries.ofNotice(noticeId);
    }

    @Override
    public Page<InboxView> inbox(String personId, Cursor cursor) {
        return Page.of(deliveries.inbox(personId, cursor.after(), cursor.limit() + 1), cursor.limit(), InboxView::id);
    }

    @Override
    public int unread(String personId) {
        return deliveries.unread(personId);
    }

    @Override
    public boolean read(String deliveryId, String personId, Instant now) {
        return deliveries.read(deliveryId, personId, now) == 1 || deliveries.count(deliveryId, personId) == 1;
    }

    private static NoticeView view(NoticeMapper.Row row) {
        return new NoticeView(
                row.id(),
                row.title(),
                row.body(),
                row.kind(),
                row.createdAt(),
                new NoticeView.Reach(row.total(), row.inbox(), row.wechatSent(), row.wechatFailed(), row.readCount()));
    }
}
