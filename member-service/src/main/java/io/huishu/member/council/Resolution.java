package io.huishu.member.council;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What a meeting decided and how it voted (决议); it is recorded and never changed. */
@TableName("resolution")
public class Resolution {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String meetingName;
    private MeetingKind meetingKind;
    private LocalDate heldOn;
    private String subject;
    private int dueCount;
    private int presentCount;
    private int inFavour;
    private int votesAgainst;
    private int abstained;
    private VoteForm voteForm;
    private String minutesNo;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Resolution() {}

    Resolution(String id, ResolutionPlan plan, Instant now) {
        this.id = id;
        this.version = 1;
        this.meetingName = plan.meetingName();
        this.meetingKind = plan.meetingKind();
        this.heldOn = plan.heldOn();
        this.subject = plan.subject();
        this.dueCount = plan.vote().dueCount();
        this.presentCount = plan.vote().presentCount();
        this.inFavour = plan.vote().inFavour();
        this.votesAgainst = plan.vote().against();
        this.abstained = plan.vote().abstained();
        this.voteForm = plan.vote().form();
        this.minutesNo = plan.minutesNo();
        this.recordedAt = now;
    }

    /** Whether the meeting could decide and did: a quorum, and more than half of those present in favour. */
    public boolean passed() {
        return vote().hasQuorum() && vote().hasMajority();
    }

    public Vote vote() {
        return new Vote(dueCount, presentCount, inFavour, votesAgainst, abstained, voteForm);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String meetingName() {
        return meetingName;
    }

    public MeetingKind meetingKind() {
        return meetingKind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String subject() {
        return subject;
    }

    public String minutesNo() {
        return minutesNo;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
