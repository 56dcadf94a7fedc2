package io.huishu.member.session.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.member.session.SigningKey;
import io.huishu.member.session.SigningKeys;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisSigningKeys implements SigningKeys {
    private static final String WHAT = "签名密钥";

    private final SigningKeyMapper mapper;

    MyBatisSigningKeys(SigningKeyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(SigningKey key) {
        try {
            mapper.insert(key);
        } catch (DuplicateKeyException e) {
            throw new Stale(WHAT);
        }
    }

    @Override
    public void save(SigningKey key) {
        Stale.unlessOne(mapper.updateById(key), WHAT);
    }

    @Override
    public List<SigningKey> published(Instant now) {
        return mapper.published(now);
    }

    @Override
    public void forget(Instant now) {
        mapper.forget(now);
    }
}
