package io.huishu.member.chamber;

import java.util.Set;

/** What a chamber begins with. */
public record ChamberPlan(String code, String name, String slogan, Brand brand, Set<Module> modules) {
    public ChamberPlan {
        modules = Set.copyOf(modules);
    }
}
