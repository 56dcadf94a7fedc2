package io.huishu.chassis.fact;

import java.time.Instant;

/**
 * A fact that stopped on its way, as staff see it.
 *
 * @param id what a resend names
 * @param type wire name
 * @param key the aggregate it is about
 * @param payload JSON text
 */
public record ParkedView(
        String id,
        String topic,
        String type,
        String key,
        String reason,
        Instant diedAt,
        int attempts,
        String payload) {}
