package io.huishu.member.chamber;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chamber as anyone sees it. */
public record PublicChamberView(
        String id,
        String code,
        String name,
        String slogan,
        String brand,
        List<String> modules,
        @Nullable String miniAppid,
        @Nullable String officialAppid) {}
