package io.huishu.member.chamber;

import java.util.List;

/** A chamber as somebody sees it who has signed in to it. */
public record ChamberCard(String id, String code, String name, String slogan, String brand, List<String> modules) {
    public static ChamberCard of(Chamber chamber) {
        return new ChamberCard(
                chamber.id().toString(),
                chamber.code(),
                chamber.name(),
                chamber.slogan(),
                chamber.brand(),
                chamber.modules());
    }
}
