package io.huishu.member.roster;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member unit (会员单位). While it belongs, its credit code, or without one its name, is its own in the chamber. */
@TableName("unit")
public class Unit {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private long memberNo;
    private String name;
    private String nameKey;
    private @Nullable String creditCode;
    private String tier;
    private UnitState state;
    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable String leaveReason;
    private @Nullable String importId;
    private @Nullable String liveCode;
    private @Nullable String liveName;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Unit() {}

    @SuppressWarnings("NullAway.Init") // write() fills what is left
    Unit(String id, long memberNo, UnitPlan plan, @Nullable String importId, Instant createdAt) {
        this.id = id;
        this.version = 1;
        this.memberNo = memberNo;
        this.state = UnitState.ACTIVE;
        this.importId = importId;
        this.createdAt = createdAt;
        write(plan);
    }

    /** @throws UnitHasLeft when it no longer belongs */
    void change(UnitPlan plan) {
        demandActive();
        write(plan);
    }

    /** @throws UnitHasLeft when it left before */
    void leave(String reason, LocalDate on) {
        demandActive();
        state = UnitState.LEFT;
        leftOn = on;
        leaveReason = reason;
        liveCode = null;
        liveName = null;
    }

    private void demandActive() {
        if (state != UnitState.ACTIVE) {
            throw new UnitHasLeft(name, leftOn);
        }
    }

    private void write(UnitPlan plan) {
        name = plan.name();
        nameKey = plan.nameKey();
        creditCode = plan.code();
        tier = plan.tier();
        joinedOn = plan.joinedOn();
        liveCode = creditCode;
        liveName = creditCode == null ? nameKey : null;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** As it is written: {@code 0042}. */
    public String memberNo() {
        return numberText(memberNo);
    }

    public static String numberText(long number) {
        return "%04d".formatted(number);
    }

    public String name() {
        return name;
    }

    public @Nullable String creditCode() {
        return creditCode;
    }

    public String tier() {
        return tier;
    }

    public UnitState state() {
        return state;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public @Nullable String leaveReason() {
        return leaveReason;
    }
}
