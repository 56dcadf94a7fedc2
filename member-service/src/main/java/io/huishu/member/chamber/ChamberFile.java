package io.huishu.member.chamber;

import java.time.Instant;
import java.util.List;

/** Everything the platform's operator sees of a chamber. */
public record ChamberFile(
        String id,
        String code,
        String name,
        String slogan,
        String brand,
        List<String> modules,
        ChamberState state,
        Instant openedAt,
        ChannelsView channels) {}
