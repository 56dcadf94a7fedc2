package io.huishu.member.person.remote;

import io.huishu.member.person.WxTokens;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import me.chanjar.weixin.common.redis.BaseWxRedisOps;
import org.jspecify.annotations.Nullable;

/**
 * WxJava's token store over our table. The lock is this process's own: with WeChat's stable token two instances that
 * refresh at once get the same token, so nothing is lost between them.
 */
class TableTokenOps extends BaseWxRedisOps {
    private final WxTokens tokens;
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    TableTokenOps(WxTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public @Nullable String getValue(String key) {
        return tokens.find(key).orElse(null);
    }

    @Override
    public void setValue(String key, @Nullable String value, int expire, TimeUnit unit) {
        tokens.put(key, value, unit.toSeconds(expire));
    }

    /** -2 says that there is none, as Redis does. */
    @Override
    public Long getExpire(String key) {
        return tokens.secondsLeft(key).orElse(-2L);
    }

    @Override
    public void expire(String key, int expire, TimeUnit unit) {
        tokens.put(key, tokens.find(key).orElse(null), unit.toSeconds(expire));
    }

    @Override
    public Lock getLock(String key) {
        return locks.computeIfAbsent(key, k -> new ReentrantLock());
    }
}
