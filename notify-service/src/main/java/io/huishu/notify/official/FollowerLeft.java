package io.huishu.notify.official;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;

/** Somebody follows the official account no more. */
public record FollowerLeft(String appid, String openid, Instant at) implements Fact {
    public static final String TYPE = "follower.left.v1";

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
