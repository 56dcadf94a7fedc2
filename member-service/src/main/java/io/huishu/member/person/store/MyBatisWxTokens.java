package io.huishu.member.person.store;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.member.person.WxTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisWxTokens implements WxTokens {
    private final WxTokenMapper mapper;
    private final FieldCipher cipher;
    private final Clock clock;

    MyBatisWxTokens(WxTokenMapper mapper, FieldCipher cipher, Clock clock) {
        this.mapper = mapper;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String key) {
        return living(key).flatMap(row -> Optional.ofNullable(row.value())).map(v -> cipher.decrypt(v, place(key)));
    }

    @Override
    public void put(String key, @Nullable String value, long seconds) {
        String closed = value == null ? null : cipher.encrypt(value, place(key));
        Instant until = clock.instant().plusSeconds(seconds);
        if (mapper.change(key, closed, until) == 0) {
            addOrChange(key, closed, until);
        }
    }

    @Override
    public Optional<Long> secondsLeft(String key) {
        return living(key)
                .map(row -> Duration.between(clock.instant(), row.expiresAt()).toSeconds());
    }

    private Optional<WxTokenRow> living(String key) {
        return mapper.find(key)
                .filter(row -> row.value() != null && row.expiresAt().isAfter(clock.instant()));
    }

    /** Another instance may have added the row between our look and our write. */
    private void addOrChange(String key, @Nullable String closed, Instant until) {
        try {
            mapper.add(key, closed, until);
        } catch (DuplicateKeyException e) {
            mapper.change(key, closed, until);
        }
    }

    private static String place(String key) {
        return "wx_token.value:" + key;
    }
}
