package io.huishu.sandbox.official;

import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who follows which official account. */
@Component
public final class Followers {

    private final Shelf<Follower> followers;

    /** {@code scene} is the QR code's, or empty. */
    public record Follower(String appid, String userId, String scene, Instant since) {}

    Followers(Shelves shelves) {
        this.followers = shelves.open("followers", Follower.class);
    }

    public Optional<Follower> find(String appid, String userId) {
        return followers.find(appid + ":" + userId);
    }

    void follow(Follower follower) {
        followers.put(follower.appid() + ":" + follower.userId(), follower);
    }

    void unfollow(String appid, String userId) {
        followers.remove(appid + ":" + userId);
    }
}
