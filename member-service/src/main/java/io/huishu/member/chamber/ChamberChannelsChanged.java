package io.huishu.member.chamber;

import io.huishu.chassis.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A chamber has other channels than before; whoever keeps a copy of their secrets asks again. */
public record ChamberChannelsChanged(
        String chamberId,
        @Nullable String miniAppid,
        @Nullable String officialAppid,
        @Nullable String mchid,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "chamber.channels-changed.v1";
    }

    @Override
    public String key() {
        return chamberId;
    }
}
