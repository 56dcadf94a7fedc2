package io.huishu.notify.notice.web;

import io.huishu.notify.notice.DeliveryView;
import io.huishu.notify.notice.NoticeKind;
import io.huishu.notify.notice.NoticeView;
import java.time.Instant;
import java.util.List;

/** A notice with every delivery of it, up to 2,000. */
record NoticeAnswer(
        String id,
        String title,
        String body,
        NoticeKind kind,
        Instant createdAt,
        NoticeView.Reach recipients,
        List<DeliveryView> deliveries) {
    static NoticeAnswer of(NoticeView notice, List<DeliveryView> deliveries) {
        return new NoticeAnswer(
                notice.id(),
                notice.title(),
                notice.body(),
                notice.kind(),
                notice.createdAt(),
                notice.recipients(),
                deliveries);
    }
}
