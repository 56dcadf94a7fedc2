package io.huishu.member.council;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dues standard that does not keep the rules and by which was collected before (历史会费标准). It documents past years;
 * nothing is ever charged by it.
 */
@TableName("historic_standard")
public class HistoricStandard {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String name;
    private @Nullable String resolutionId;
    private int firstYear;
    private int lastYear;
    private Instant documentedAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private HistoricStandard() {}

    HistoricStandard(String id, HistoricPlan plan, Instant now) {
        this.id = id;
        this.version = 1;
        this.name = plan.name();
        this.resolutionId = plan.resolutionId();
        this.firstYear = plan.firstYear();
        this.lastYear = plan.lastYear();
        this.documentedAt = now;
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

    public @Nullable String resolutionId() {
        return resolutionId;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public Instant documentedAt() {
        return documentedAt;
    }
}
