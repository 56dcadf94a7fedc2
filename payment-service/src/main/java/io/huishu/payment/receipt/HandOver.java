package io.huishu.payment.receipt;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One receipt, or the news that it is void, on its way to where electronic receipts are kept. */
@TableName("receipt_hand_over")
public class HandOver {
    /** Waits after the first, second … failed try; after the last only staff has it tried again. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** While it is being handed over nobody else takes it; a process that died gives it back after this. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int REASON = 200;

    @TableId(type = IdType.INPUT)
    private String id;

    private String receiptId;
    private HandOverKind what;
    private HandOverState state;
    private int tries;
    private @Nullable Instant nextAt;
    private @Nullable Instant doneAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private HandOver() {}

    private HandOver(String id, String receiptId, HandOverKind what, Instant now) {
        this.id = id;
        this.receiptId = receiptId;
        this.what = what;
        this.state = HandOverState.WAITING;
        this.nextAt = now;
    }

    static HandOver ask(String id, String receiptId, HandOverKind what, Instant now) {
        return new HandOver(id, receiptId, what, now);
    }

    void claim(Instant now) {
        tries++;
        nextAt = now.plus(LEASE);
    }

    void done(Instant now) {
        become(HandOverState.DONE);
        nextAt = null;
        reason = null;
        doneAt = now;
    }

    void failed(String why, Instant now) {
        become(HandOverState.FAILED);
        reason = why.length() <= REASON ? why : why.substring(0, REASON);
        nextAt = tries > WAITS.size() ? null : now.plus(WAITS.get(tries - 1));
    }

    /** Staff has it tried at once, with all tries before it. @return false when it has arrived */
    boolean again(Instant now) {
        if (state == HandOverState.DONE) {
            return false;
        }
        tries = 0;
        nextAt = now;
        return true;
    }

    private void become(HandOverState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Hand-over " + id + " is " + state);
        }
        state = next;
    }

    public String id() {
        return id;
    }

    public String receiptId() {
        return receiptId;
    }

    public HandOverKind what() {
        return what;
    }

    public HandOverState state() {
        return state;
    }

    /** Null when it is not tried again by itself. */
    public @Nullable Instant nextAt() {
        return nextAt;
    }
}
