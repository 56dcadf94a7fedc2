package io.huishu.event.activity;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An activity (活动) of the chamber; the count of its free places is kept apart, because many change it at once. */
@TableName("activity")
public class Activity {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String title;
    private String summary;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private int capacity;
    private Money feeFen;
    private RefundRule refundRule;
    private @Nullable Instant freeUntil;
    private int latePercent;
    private ActivityState state;
    private @Nullable String cancelReason;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Activity() {}

    @SuppressWarnings("NullAway.Init") // rewrite() fills what is left
    private Activity(String id, ActivityPlan plan, Instant createdAt) {
        this.id = id;
        this.state = ActivityState.DRAFT;
        this.createdAt = createdAt;
        write(plan);
    }

    public static Activity draft(String id, ActivityPlan plan, Instant now) {
        return new Activity(id, plan, now);
    }

    /** @throws ActivityStateForbids once it is published */
    public void rewrite(ActivityPlan plan) {
        if (state != ActivityState.DRAFT) {
            throw new ActivityStateForbids(state);
        }
        write(plan);
    }

    /** @throws ActivityStateForbids unless it is a draft */
    public void publish() {
        become(ActivityState.PUBLISHED);
    }

    /** @throws ActivityStateForbids when it is cancelled already */
    public void cancel(String reason) {
        become(ActivityState.CANCELLED);
        cancelReason = reason.strip();
    }

    private void become(ActivityState next) {
        if (!state.mayBecome(next)) {
            throw new ActivityStateForbids(state);
        }
        state = next;
    }

    private void write(ActivityPlan plan) {
        title = plan.title();
        summary = plan.summary();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        place = plan.place();
        capacity = plan.capacity();
        feeFen = plan.fee().amount();
        refundRule = plan.fee().rule();
        freeUntil = plan.fee().freeUntil();
        latePercent = plan.fee().latePercent();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String place() {
        return place;
    }

    public int capacity() {
        return capacity;
    }

    public Fee fee() {
        return new Fee(feeFen, refundRule, freeUntil, latePercent);
    }

    public ActivityState state() {
        return state;
    }

    public @Nullable String cancelReason() {
        return cancelReason;
    }
}
