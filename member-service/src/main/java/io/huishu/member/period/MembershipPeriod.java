package io.huishu.member.period;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/** A unit's paid membership from a calendar year on (会籍期); it is begun once, never changed, and ends with its charge. */
@TableName("membership_period")
public class MembershipPeriod {
    private static final int LAST_OF_DECEMBER = 31;

    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String unitId;
    private int periodYear;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String chargeId;
    private long chargeVersion;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private MembershipPeriod() {}

    /** @param lastYear the year itself, or the next one where the resolution lets a late joiner's dues count so long */
    MembershipPeriod(
            String id, String unitId, int year, int lastYear, String chargeId, long chargeVersion, Instant now) {
        this.id = id;
        this.unitId = unitId;
        this.periodYear = year;
        this.startsOn = LocalDate.of(year, Month.JANUARY, 1);
        this.endsOn = LocalDate.of(lastYear, Month.DECEMBER, LAST_OF_DECEMBER);
        this.chargeId = chargeId;
        this.chargeVersion = chargeVersion;
        this.createdAt = now;
    }

    public String id() {
        return id;
    }

    public String unitId() {
        return unitId;
    }

    public int year() {
        return periodYear;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day, inclusive. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public String chargeId() {
        return chargeId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
