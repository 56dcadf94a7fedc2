package io.huishu.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.tenant.TenantId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OutboxRowTest {
    @Test
    void theSameKeyOfTwoChambersIsTwoAggregates() {
        assertThat(OutboxRow.hash(new TenantId(1), "a")).isNotEqualTo(OutboxRow.hash(new TenantId(2), "a"));
        assertThat(OutboxRow.hash(new TenantId(1), "a")).isEqualTo(OutboxRow.hash(new TenantId(1), "a"));
    }

    /** @param version both a component and the envelope's version */
    record Renamed(String unitId, long version, String name) implements Fact {
        @Override
        public String type() {
            return "unit.changed.v1";
        }

        @Override
        public String key() {
            return unitId;
        }

        public boolean isLong() {
            return name.length() > 4;
        }
    }

    @Test
    void writesTheComponentsAndNothingElse() {
        FactJson json = new FactJson(JsonMapper.builder().build());
        assertThat(json.data(new Renamed("u1", 3, "楚商会")).toString()).isEqualTo("{\"unitId\":\"u1\",\"name\":\"楚商会\"}");
    }
}
