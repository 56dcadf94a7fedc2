package io.huishu.notify.notice;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery came to its end, good or bad. */
public record NoticeDelivered(
        String noticeId, @Nullable String unitId, String personId, Channel channel, DeliveryState state, Instant at)
        implements Fact {
    public static final String TYPE = "notice.delivered.v1";

    static NoticeDelivered of(Delivery delivery) {
        return new NoticeDelivered(
                delivery.noticeId(),
                delivery.unitId(),
                delivery.personId(),
                delivery.channel(),
                delivery.state(),
                delivery.changedAt());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return noticeId;
    }

    /** A delivery ends once, and its notice does not change. */
    @Override
    public long version() {
        return 0;
    }
}
