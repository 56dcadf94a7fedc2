package io.huishu.member.session.store;

import io.huishu.member.session.RefreshTokenRow;
import io.huishu.member.session.SignIn;
import io.huishu.member.session.SignIns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisSignIns implements SignIns {
    private final SignInMapper mapper;

    MyBatisSignIns(SignInMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(SignIn signIn) {
        mapper.insert(signIn);
    }

    @Override
    public Optional<SignIn> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public void end(String id, String reason, Instant now) {
        mapper.end(id, reason, now);
    }

    @Override
    public void addToken(String hash, String signInId, Instant now) {
        mapper.addToken(hash, signInId, now);
    }

    @Override
    public boolean use(String hash, Instant now) {
        return mapper.use(hash, now) == 1;
    }

    @Override
    public Optional<RefreshTokenRow> token(String hash) {
        return mapper.token(hash);
    }

    @Override
    public void forget(Instant before) {
        mapper.over(before).forEach(id -> {
            mapper.forgetTokens(id);
            mapper.deleteById(id);
        });
    }
}
