package io.huishu.member.chamber;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import java.util.List;

/** A chamber has been opened. */
public record ChamberOpened(
        String chamberId, String code, String name, List<String> modules, Instant openedAt, long version)
        implements Fact {
    @Override
    public String type() {
        return "chamber.opened.v1";
    }

    @Override
    public String key() {
        return chamberId;
    }
}
