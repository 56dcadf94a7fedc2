package io.huishu.member.lapse;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The proposal to end a membership by the charter's article; a person ends it or keeps it. */
@TableName("lapse_proposal")
public class LapseProposal {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String unitId;
    private String unpaidYears;
    private String article;
    private String ruleText;
    private String confirmedBy;
    private LocalDate confirmedOn;
    private LapseState state;
    private @Nullable String openUnitId;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private LapseProposal() {}

    LapseProposal(LapseNews news) {
        this.id = news.lapseId();
        this.version = 1;
        this.unitId = news.unitId();
        this.unpaidYears = news.yearWords();
        this.article = news.article();
        this.ruleText = news.rule();
        this.confirmedBy = news.confirmedBy();
        this.confirmedOn = news.confirmedOn();
        this.state = LapseState.OPEN;
        this.openUnitId = news.unitId();
    }

    /** @throws LapseDecided when somebody decided before */
    void decide(LapseState decision, String by, Instant at, String why) {
        if (!state.mayBecome(decision)) {
            throw new LapseDecided(state);
        }
        state = decision;
        openUnitId = null;
        decidedBy = by;
        decidedAt = at;
        note = why;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String unitId() {
        return unitId;
    }

    public String unpaidYears() {
        return unpaidYears;
    }

    public String article() {
        return article;
    }

    public String ruleText() {
        return ruleText;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public LapseState state() {
        return state;
    }

    public @Nullable String openUnitId() {
        return openUnitId;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String note() {
        return note;
    }
}
