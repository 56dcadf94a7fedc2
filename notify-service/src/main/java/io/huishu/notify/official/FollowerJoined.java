package io.huishu.notify.official;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody follows the official account. */
public record FollowerJoined(
        String appid, String openid, @Nullable String scene, Instant at) implements Fact {
    public static final String TYPE = "follower.joined.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return openid;
    }

    /** Milliseconds: following and leaving again are told apart by time. */
    @Override
    public long version() {
        return at.toEpochMilli();
    }
}
