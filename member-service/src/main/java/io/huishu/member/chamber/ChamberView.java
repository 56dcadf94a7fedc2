package io.huishu.member.chamber;

import java.util.List;

/** A chamber as the platform's operator and the gateway list it. */
public record ChamberView(String id, String code, String name, List<String> modules, ChamberState state) {
    static ChamberView of(Chamber chamber) {
        return new ChamberView(
                chamber.id().toString(), chamber.code(), chamber.name(), chamber.modules(), chamber.state());
    }
}
