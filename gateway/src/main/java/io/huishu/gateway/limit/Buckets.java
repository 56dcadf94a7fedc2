package io.huishu.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.huishu.gateway.GatewayProperties;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Token buckets in this instance's memory; with several instances each admits its share. A bucket not asked for a
 * while is full again anyway and is let go, so many keys neither fill the memory nor push a busy one out.
 */
@Component
class Buckets {
    private static final Duration LET_GO = Duration.ofMinutes(2);
    private static final int KEPT = 200_000;

    private final GatewayProperties.Limits limits;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(LET_GO).maximumSize(KEPT).build();

    Buckets(GatewayProperties properties) {
        this.limits = properties.limits();
    }

    boolean address(String address) {
        return take("address/" + address, limits.perAddressPerMinute());
    }

    boolean signIn(String address) {
        return take("sign-in/" + address, limits.signInPerAddressPerMinute());
    }

    boolean person(String person) {
        return take("person/" + person, limits.perPersonPerMinute());
    }

    boolean chamber(String chamber) {
        return take("chamber/" + chamber, limits.perChamberPerMinute());
    }

    private boolean take(String key, long perMinute) {
        Bucket bucket = buckets.get(key, k -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
        return bucket.tryConsume(1);
    }
}
