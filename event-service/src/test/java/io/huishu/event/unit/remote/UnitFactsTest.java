package io.huishu.event.unit.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.event.EventHouse;
import io.huishu.event.unit.KnownUnit;
import io.huishu.event.unit.KnownUnits;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventHouse
class UnitFactsTest {
    private static final TenantId CHAMBER = new TenantId(41);
    private static final TenantId OTHER = new TenantId(42);

    @Autowired
    private UnitAdmittedListener admitted;

    @Autowired
    private UnitChangedListener changed;

    @Autowired
    private UnitLeftListener left;

    @Autowired
    private KnownUnits units;

    @Test
    void keepsTheNewestOfWhatItHears() {
        String unit = "01KBVN1T00000000000000000A";
        tell(() -> admitted.handle(new UnitFact(unit, "长江实业", "ACTIVE"), version(0)));
        tell(() -> changed.handle(new UnitFact(unit, "长江实业集团", "ACTIVE"), version(3)));
        tell(() -> changed.handle(new UnitFact(unit, "旧名字", "ACTIVE"), version(2)));
        tell(() -> changed.handle(new UnitFact(unit, "同一版本", "ACTIVE"), version(3)));
        assertThat(known(CHAMBER, unit)).contains(new KnownUnit(unit, "长江实业集团", "ACTIVE", 3));
    }

    @Test
    void aUnitThatLeftStaysLeftWhenAnOlderFactComesLate() {
        String unit = "01KBVN1T00000000000000000B";
        tell(() -> admitted.handle(new UnitFact(unit, "江汉贸易", "ACTIVE"), version(0)));
        tell(() -> left.handle(new UnitLeft(unit), version(5)));
        tell(() -> changed.handle(new UnitFact(unit, "江汉贸易", "ACTIVE"), version(4)));
        assertThat(known(CHAMBER, unit)).map(KnownUnit::active).contains(false);
    }

    @Test
    void leavingIsRememberedThoughItIsHeardFirst() {
        String unit = "01KBVN1T00000000000000000C";
        tell(() -> left.handle(new UnitLeft(unit), version(5)));
        tell(() -> admitted.handle(new UnitFact(unit, "晴川建设", "ACTIVE"), version(0)));
        assertThat(known(CHAMBER, unit).filter(KnownUnit::active)).isEmpty();
    }

    @Test
    void aUnitOfOneChamberIsUnknownInAnother() {
        String unit = "01KBVN1T00000000000000000D";
        tell(() -> admitted.handle(new UnitFact(unit, "楚天科技", "ACTIVE"), version(0)));
        assertThat(known(OTHER, unit)).isEmpty();
    }

    private Optional<KnownUnit> known(TenantId chamber, String unit) {
        return Tenancy.call(chamber, () -> units.find(unit));
    }

    private static void tell(Runnable fact) {
        Tenancy.run(CHAMBER, fact);
    }

    private static Envelope version(long version) {
        return new Envelope("E", "unit", CHAMBER, Instant.EPOCH, "K", version, null);
    }
}
