package io.huishu.member.council;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;

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
    private Instant adoptedAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private DuesStandard() {}

    DuesStandard(String id, String name, String resolutionId, int effectiveFrom, Instant now) {
        this.id = id;
        this.version = 1;
        this.name = name;
        this.resolutionId = resolutionId;
        this.effectiveFrom = effectiveFrom;
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

    public Instant adoptedAt() {
        return adoptedAt;
    }
}
