package io.huishu.notify.official;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a follower did and says what the official account answers. */
@Component
public class HearPush {
    private static final String SCENE = "qrscene_";

    private final Followers followers;
    private final KnownChambers chambers;
    private final Replies replies;
    private final Outbox outbox;
    private final BusinessTime time;

    public HearPush(Followers followers, KnownChambers chambers, Replies replies, Outbox outbox, BusinessTime time) {
        this.followers = followers;
        this.chambers = chambers;
        this.replies = replies;
        this.outbox = outbox;
        this.time = time;
    }

    /** @return the text to answer with; empty when there is nothing to say or WeChat repeats itself */
    @Transactional
    public Optional<String> hear(Push push) {
        Instant now = time.now();
        if (!followers.firstTime(push.mark(), now)) {
            return Optional.empty();
        }
        switch (push.kind()) {
            case FOLLOW -> follow(push, now);
            case UNFOLLOW -> unfollow(push, now);
            case SCAN, CLICK, TEXT, OTHER -> {}
        }
        return chambers.current().flatMap(chamber -> replies.to(push, chamber));
    }

    private void follow(Push push, Instant now) {
        String key = push.key();
        String scene = key != null && key.startsWith(SCENE) ? key.substring(SCENE.length()) : null;
        if (followers.follow(push.appid(), push.openid(), scene, now)) {
            outbox.append(new FollowerJoined(push.appid(), push.openid(), scene, now));
        }
    }

    private void unfollow(Push push, Instant now) {
        if (followers.unfollow(push.appid(), push.openid(), now)) {
            outbox.append(new FollowerLeft(push.appid(), push.openid(), now));
        }
    }
}
