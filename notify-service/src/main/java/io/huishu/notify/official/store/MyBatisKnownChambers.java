package io.huishu.notify.official.store;

import io.huishu.notify.official.KnownChamber;
import io.huishu.notify.official.KnownChambers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisKnownChambers implements KnownChambers {
    private final OfficialMapper official;

    MyBatisKnownChambers(OfficialMapper official) {
        this.official = official;
    }

    @Override
    public Optional<KnownChamber> current() {
        return Optional.ofNullable(official.current());
    }

    @Override
    public void learn(KnownChamber chamber) {
        official.begin();
        official.name(chamber.code(), chamber.name());
    }

    @Override
    public void learnOfficial(@Nullable String officialAppid, long version) {
        official.begin();
        official.official(officialAppid, version);
    }
}
