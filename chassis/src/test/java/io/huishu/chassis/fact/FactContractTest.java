package io.huishu.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.test.FactContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The canaries of the contract check: every way in which a record can leave its file must be seen. */
class FactContractTest {
    private static final String CONTRACT = """
            {"type": "charge.settled.v1", "topic": "payment-facts", "key": "chargeId", "meaning": "一笔会费已到账",
             "data": {"chargeId": "c1", "amount": {"fen": 200000}, "settledAt": "2026-11-23T07:00:00Z",
                      "personId": null, "lines": [{"name": "会费", "count": 1}]}}
            """;
    private static final Instant AT = Instant.parse("2026-11-23T07:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    record Line(String name, long count) {}

    record ChargeSettled(
            String chargeId,
            Money amount,
            Instant settledAt,
            @Nullable String personId,
            List<Line> lines) implements Fact {
        @Override
        public String type() {
            return "charge.settled.v1";
        }

        @Override
        public String key() {
            return chargeId;
        }

        @Override
        public long version() {
            return 3;
        }
    }

    record WithoutPerson(String chargeId, Money amount, Instant settledAt, List<Line> lines) implements Fact {
        @Override
        public String type() {
            return "charge.settled.v1";
        }

        @Override
        public String key() {
            return chargeId;
        }

        @Override
        public long version() {
            return 3;
        }
    }

    record Ours(String chargeId, Money amount, List<Line> lines) {}

    record Renamed(String charge) {}

    record Mistyped(long settledAt) {}

    record DeeplyRenamed(List<OtherLine> lines) {
        record OtherLine(String name, long quantity) {}
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("charge.settled.v1.json"), CONTRACT);
    }

    private static ChargeSettled settled(String id, long fen) {
        return new ChargeSettled(id, Money.ofFen(fen), AT, null, List.of(new Line("会费", 1)));
    }

    @Test
    void aProducerThatWritesTheFileMatches() {
        assertThatCode(() -> FactContract.producerMatches(file, settled("c1", 200000)))
                .doesNotThrowAnyException();
    }

    @Test
    void aProducerThatWritesAnythingElseDoesNot() {
        assertThatThrownBy(() -> FactContract.producerMatches(file, settled("c1", 1)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> FactContract.producerMatches(
                        file, new WithoutPerson("c1", Money.ofFen(200000), AT, List.of(new Line("会费", 1)))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("personId");
    }

    @Test
    void theFileIsNamedAfterTheType() throws IOException {
        Path other = Files.writeString(folder.resolve("charge.settled.v2.json"), CONTRACT);
        assertThatThrownBy(() -> FactContract.producerMatches(other, settled("c1", 200000)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aConsumerReadsTheFieldsItWants() {
        Ours ours = FactContract.consumerReads(file, Ours.class);
        assertThat(ours).isEqualTo(new Ours("c1", Money.ofFen(200000), List.of(new Line("会费", 1))));
    }

    @Test
    void aConsumerThatReadsWhatNobodyPromisedIsSeen() {
        assertThatThrownBy(() -> FactContract.consumerReads(file, Renamed.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Renamed reads charge");
        assertThatThrownBy(() -> FactContract.consumerReads(file, Mistyped.class))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> FactContract.consumerReads(file, DeeplyRenamed.class))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> FactContract.consumerReads(folder.resolve("none.v1.json"), Ours.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("none.v1.json");
    }
}
