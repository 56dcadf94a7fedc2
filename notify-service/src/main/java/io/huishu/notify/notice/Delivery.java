package io.huishu.notify.notice;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One notice on its way to one person by one channel. */
@TableName("delivery")
public class Delivery {
    /** Waits after the first, second … failed try; after the last one the delivery has failed. */
    private static final Duration[] WAITS = {
        Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(3), Duration.ofMinutes(20)
    };

    private static final Duration LEASE = Duration.ofMinutes(1);

    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String noticeId;
    private String personId;
    private String personName;
    private @Nullable String unitId;
    private Channel channel;
    private String appid;
    private String openid;
    private String slots;
    private String purpose;

    private DeliveryState state;
    private @Nullable String reason;
    private int attempts;
    private @Nullable Instant nextAt;
    private Instant changedAt;
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Delivery() {}

    @SuppressWarnings("NullAway.Init") // the two factories fill what is left
    private Delivery(String id, String noticeId, Recipient person, Channel channel, Instant now) {
        this.id = id;
        this.noticeId = noticeId;
        this.personId = person.personId();
        this.personName = person.name();
        this.unitId = person.unitId();
        this.channel = channel;
        this.changedAt = now;
        this.appid = "";
        this.openid = "";
        this.slots = "";
        this.purpose = "";
    }

    /** A message in the inbox has arrived by being there. */
    public static Delivery toInbox(String id, String noticeId, Recipient person, Instant now) {
        Delivery delivery = new Delivery(id, noticeId, person, Channel.INBOX, now);
        delivery.state = DeliveryState.SENT;
        return delivery;
    }

    /**
     * A subscription message to be sent.
     *
     * @param purpose which of the chamber's templates it uses, for example {@code duesSettled}
     * @param slots the template's slots as JSON, {@code {"thing1": "…"}}
     */
    public static Delivery toWechat(
            String id,
            String noticeId,
            Recipient person,
            String appid,
            String openid,
            String purpose,
            String slots,
            Instant now) {
        Delivery delivery = new Delivery(id, noticeId, person, Channel.WECHAT, now);
        delivery.appid = appid;
        delivery.openid = openid;
        delivery.purpose = purpose;
        delivery.slots = slots;
        delivery.state = DeliveryState.PENDING;
        delivery.nextAt = now;
        return delivery;
    }

    /** Takes it for sending; until the lease ends nobody else does. */
    public void claim(Instant now) {
        become(DeliveryState.SENDING, now);
        attempts++;
        nextAt = now.plus(LEASE);
    }

    public void sent(Instant now) {
        become(DeliveryState.SENT, now);
        reason = null;
        nextAt = null;
    }

    /** @param why Chinese, as staff will read it */
    public void failed(String why, Instant now) {
        become(DeliveryState.FAILED, now);
        reason = why;
        nextAt = null;
    }

    /** WeChat did not answer, or asked to try later: tried again after a growing wait, given up after the last one. */
    public void postpone(String why, Instant now) {
        if (attempts > WAITS.length) {
            failed(why, now);
            return;
        }
        become(DeliveryState.PENDING, now);
        reason = why;
        nextAt = now.plus(WAITS[attempts - 1]);
    }

    /**
     * It was being sent and nobody knows whether it arrived.
     *
     * @param why Chinese, as staff will read it
     */
    public void lost(String why, Instant now) {
        become(DeliveryState.UNKNOWN, now);
        reason = why;
        nextAt = null;
    }

    private void become(DeliveryState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " does not become " + next);
        }
        state = next;
        changedAt = now;
    }

    public String id() {
        return id;
    }

    public String noticeId() {
        return noticeId;
    }

    public String personId() {
        return personId;
    }

    public @Nullable String unitId() {
        return unitId;
    }

    public Channel channel() {
        return channel;
    }

    public String openid() {
        return openid;
    }

    public String appid() {
        return appid;
    }

    public String slots() {
        return slots;
    }

    /** Empty for the inbox. */
    public String purpose() {
        return purpose;
    }

    public DeliveryState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant nextAt() {
        return nextAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String personName() {
        return personName;
    }

    public @Nullable Instant readAt() {
        return readAt;
    }

    public long version() {
        return version;
    }
}
