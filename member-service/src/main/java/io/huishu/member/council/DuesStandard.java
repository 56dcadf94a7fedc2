package io.huishu.member.council;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dues standard (会费标准) in force from a year on, until one for a later year takes its place. */
@TableName("dues_standard")
public class DuesStandard {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String name;
    private String resolutionId;
    private int effectiveFrom;
    private LateJoiners lateJoiners;
    private @Nullable Integer lateFromMonth;
    private Instant adoptedAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private DuesStandard() {}

    DuesStandard(String id, StandardPlan plan, Instant now) {
        this.id = id;
        this.version = 1;
        this.name = plan.name();
        this.resolutionId = plan.resolutionId();
        this.effectiveFrom = plan.effectiveFrom();
        this.lateJoiners = plan.late().joiners();
        this.lateFromMonth = plan.late().fromMonth();
        this.adoptedAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String resolutionId() {
        return resolutionId;
    }

    public int effectiveFrom() {
        return effectiveFrom;
    }

    public LateJoiners lateJoiners() {
        return lateJoiners;
    }

    public @Nullable Integer lateFromMonth() {
        return lateFromMonth;
    }

    public Instant adoptedAt() {
        return adoptedAt;
    }
}
