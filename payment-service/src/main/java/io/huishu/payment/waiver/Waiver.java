package io.huishu.payment.waiver;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.payment.meeting.Meeting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The proposal to forgive dues, and what another person decided on it. */
@TableName("waiver")
public class Waiver {
    @TableId(type = IdType.INPUT)
    private String id;

    private String chargeId;
    private @Nullable String openChargeId;
    private String unitId;
    private WaiverKind kind;
    private @Nullable Money amountFen;
    private String reason;
    private String meetingId;
    private String meetingWords;
    private WaiverState state;
    private String proposedBy;
    private String proposedByName;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Waiver() {}

    private Waiver(String id, WaiverPlan plan, String unitId, Meeting meeting, Person by, Instant at) {
        this.id = id;
        this.chargeId = plan.chargeId();
        this.openChargeId = plan.chargeId();
        this.unitId = unitId;
        this.kind = plan.kind();
        this.amountFen = plan.amount();
        this.reason = plan.reason();
        this.meetingId = meeting.id();
        this.meetingWords = meeting.words();
        this.state = WaiverState.PROPOSED;
        this.proposedBy = by.id();
        this.proposedByName = by.name();
        this.proposedAt = at;
    }

    static Waiver propose(String id, WaiverPlan plan, String unitId, Meeting meeting, Person by, Instant at) {
        return new Waiver(id, plan, unitId, meeting, by, at);
    }

    /**
     * @throws WaiverDecided when somebody decided before
     * @throws SamePerson when it is the one who proposed it
     */
    void requireSecond(Person by) {
        if (state != WaiverState.PROPOSED) {
            throw new WaiverDecided(state);
        }
        if (by.id().equals(proposedBy)) {
            throw new SamePerson();
        }
    }

    /** @param forgiven what was due or less */
    void approve(Money forgiven, Person by, Instant at) {
        requireSecond(by);
        amountFen = forgiven;
        decide(WaiverState.APPROVED, by, at, null);
    }

    /** @throws WaiverDecided when somebody decided before */
    void reject(String why, Person by, Instant at) {
        decide(WaiverState.REJECTED, by, at, why);
    }

    private void decide(WaiverState next, Person by, Instant at, @Nullable String why) {
        if (!state.mayBecome(next)) {
            throw new WaiverDecided(state);
        }
        state = next;
        openChargeId = null;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
        note = why;
    }

    public String id() {
        return id;
    }

    public String chargeId() {
        return chargeId;
    }

    public WaiverKind kind() {
        return kind;
    }

    /** What is forgiven; absent for a whole waiver until it is approved. */
    public @Nullable Money amount() {
        return amountFen;
    }

    public String reason() {
        return reason;
    }

    public String meetingWords() {
        return meetingWords;
    }

    public WaiverState state() {
        return state;
    }

    /** A member of staff. */
    public record Person(String id, String name) {}
}
