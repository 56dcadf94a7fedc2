package io.huishu.payment.unit;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member unit as last heard of. News older than what is known changes nothing. */
@TableName("unit")
public class Unit {
    @TableId(type = IdType.INPUT)
    private String id;

    private @Nullable String memberNo;
    private @Nullable String creditCode;
    private String name;
    private String tier;
    private UnitState state;
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private long seenVersion;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Unit() {}

    @SuppressWarnings("NullAway.Init")
    private Unit(String id) {
        this.id = id;
    }

    public static Unit heardOf(UnitNews news, long seenVersion) {
        Unit unit = new Unit(news.unitId());
        unit.take(news, seenVersion);
        return unit;
    }

    /** @return false when this is no news */
    public boolean follow(UnitNews news, long newer) {
        if (newer <= seenVersion) {
            return false;
        }
        take(news, newer);
        return true;
    }

    /** @return false when this is no news */
    public boolean leave(LocalDate day, long newer) {
        if (newer <= seenVersion) {
            return false;
        }
        state = UnitState.LEFT;
        leftOn = day;
        seenVersion = newer;
        return true;
    }

    private void take(UnitNews news, long newer) {
        memberNo = news.memberNo();
        name = news.name();
        creditCode = news.creditCode();
        tier = news.tier();
        state = news.state();
        joinedOn = news.joinedOn();
        seenVersion = newer;
        if (state == UnitState.ACTIVE) {
            leftOn = null;
        }
    }

    public String id() {
        return id;
    }

    public @Nullable String memberNo() {
        return memberNo;
    }

    public String name() {
        return name;
    }

    public String tier() {
        return tier;
    }

    public boolean isActive() {
        return state == UnitState.ACTIVE;
    }

    public @Nullable LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }
}
