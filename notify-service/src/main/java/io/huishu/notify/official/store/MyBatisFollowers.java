package io.huishu.notify.official.store;

import io.huishu.notify.official.Followers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisFollowers implements Followers {
    private final OfficialMapper official;

    MyBatisFollowers(OfficialMapper official) {
        this.official = official;
    }

    @Override
    public boolean follow(String appid, String openid, @Nullable String scene, Instant now) {
        return official.countFollower(appid, openid) == 0
                ? official.firstFollow(appid, openid, scene, now) == 1
                : official.followAgain(appid, openid, now) == 1;
    }

    @Override
    public boolean unfollow(String appid, String openid, Instant now) {
        return official.unfollow(appid, openid, now) == 1;
    }

    @Override
    public boolean firstTime(String mark, Instant now) {
        try {
            return official.see(mark, now) == 1;
        } catch (DuplicateKeyException seenBefore) {
            return false;
        }
    }
}
