package io.huishu.member.council;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import java.util.List;

/** A standard that breaks rules was documented for past years; nothing may be charged by it. */
public record StandardDocumented(
        String standardId,
        String name,
        int firstYear,
        int lastYear,
        List<BrokenRule> broken,
        Instant documentedAt,
        long version)
        implements Fact {
    public StandardDocumented {
        broken = List.copyOf(broken);
    }

    @Override
    public String type() {
        return "dues-standard.documented.v1";
    }

    @Override
    public String key() {
        return standardId;
    }
}
