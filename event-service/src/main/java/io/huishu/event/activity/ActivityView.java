package io.huishu.event.activity;

import java.time.Instant;

/**
 * An activity as lists show it.
 *
 * @param remaining free places; the capacity until it is published
 */
public record ActivityView(
        String id,
        String title,
        String summary,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        int remaining,
        ActivityStanding state) {}
