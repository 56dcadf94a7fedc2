package io.huishu.member.chamber;

import io.huishu.chassis.fact.Fact;
import java.util.List;

/** A chamber has other modules than before. */
public record ChamberModulesChanged(String chamberId, List<String> modules, long version) implements Fact {
    @Override
    public String type() {
        return "chamber.modules-changed.v1";
    }

    @Override
    public String key() {
        return chamberId;
    }
}
