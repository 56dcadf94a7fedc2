package io.huishu.member.chamber.web;

import io.huishu.member.chamber.PublicChamberView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chamber as anyone sees it.
 *
 * @param sandbox where WeChat is played; absent when WeChat is the real one
 */
record PublicChamberAnswer(
        String id,
        String code,
        String name,
        String slogan,
        String brand,
        List<String> modules,
        @Nullable String miniAppid,
        @Nullable String officialAppid,
        @Nullable SandboxView sandbox) {
    record SandboxView(String origin) {}

    static PublicChamberAnswer of(PublicChamberView c, @Nullable String sandbox) {
        return new PublicChamberAnswer(
                c.id(),
                c.code(),
                c.name(),
                c.slogan(),
                c.brand(),
                c.modules(),
                c.miniAppid(),
                c.officialAppid(),
                sandbox == null ? null : new SandboxView(sandbox));
    }
}
