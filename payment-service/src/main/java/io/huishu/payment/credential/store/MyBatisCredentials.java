package io.huishu.payment.credential.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.credential.Credential;
import io.huishu.payment.credential.Credentials;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link Credentials} in MySQL. */
@Repository
class MyBatisCredentials implements Credentials {
    private final CredentialMapper mapper;

    MyBatisCredentials(CredentialMapper mapper) {
        this.mapper = mapper;
    }

    /** The unique key over the fingerprint is the gate. */
    @Override
    public boolean add(Credential credential) {
        try {
            return mapper.insert(credential) == 1;
        } catch (DuplicateKeyException anotherInstanceWasFaster) {
            return false;
        }
    }

    @Override
    public void save(Credential credential) {
        Stale.unlessOne(mapper.updateById(credential), "商户密钥");
    }

    @Override
    public List<Credential> all() {
        return mapper.all();
    }

    @Override
    public List<Credential> lockAll() {
        return mapper.lockAll();
    }

    @Override
    public void apiV3KeyProven(String id, Instant now) {
        mapper.apiV3KeyProven(id, now);
    }
}
