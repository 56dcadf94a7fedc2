package io.huishu.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.test.FactContract;
import io.huishu.chassis.test.OpenApiContract;
import io.huishu.member.chamber.ChamberChannelsChanged;
import io.huishu.member.chamber.ChamberModulesChanged;
import io.huishu.member.chamber.ChamberOpened;
import io.huishu.member.council.BrokenRule;
import io.huishu.member.council.DuesStandardAdopted;
import io.huishu.member.council.LateJoiners;
import io.huishu.member.council.MeetingHeld;
import io.huishu.member.council.MeetingKind;
import io.huishu.member.council.StandardDocumented;
import io.huishu.member.council.TierAmount;
import io.huishu.member.council.VoteForm;
import io.huishu.member.lapse.PeriodLapsed;
import io.huishu.member.period.PeriodEnded;
import io.huishu.member.period.PeriodStarted;
import io.huishu.member.person.PersonBound;
import io.huishu.member.roster.UnitAdmitted;
import io.huishu.member.roster.UnitChanged;
import io.huishu.member.roster.UnitLeft;
import io.huishu.member.roster.UnitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds what we promise to what we do. {@code -Dhuishu.contracts.write=true} rewrites the description of our doors. */
class ContractsTest extends IdentityHouse {
    private static final String UNIT = "01KASZ5Q3TFH2N7V8D1B0KQ4YR";
    private static final String RESOLUTION = "01KASZ5Q3T0M4E8R2Z6B9C1D3F";

    @Autowired
    private List<FactHandler<?>> handlers;

    @Test
    void describesTheDoorsAsTheyAre() {
        OpenApiContract.matches("member-service", port());
    }

    @TestFactory
    Stream<DynamicTest> writesItsFactsAsPromised() {
        List<Fact> facts = List.of(
                new ChamberOpened(
                        "1",
                        "chushang",
                        "武汉楚商联合会",
                        List.of("dues", "activities", "notices", "insights"),
                        Instant.parse("2026-11-23T01:30:00Z"),
                        0),
                new ChamberModulesChanged("1", List.of("dues", "activities"), 1),
                new ChamberChannelsChanged("1", "wx0123456789abcdef", "wxfedcba9876543210", "1700000001", 1),
                new PersonBound(
                        "01KASZ5Q3TP8R4CWJ5T9M6XE2A",
                        "01KASZ5Q3TFH2N7V8D1B0KQ4YR",
                        "陈志远",
                        "wx0123456789abcdef",
                        "o5Vx-0a1b2c3d4e5f6g7h8i9j0k1",
                        1),
                new UnitAdmitted(
                        UNIT,
                        "0042",
                        "武汉长江光电有限公司",
                        "91350100M000100Y43",
                        "副会长",
                        "董事长",
                        "陈志远",
                        LocalDate.of(2024, 3, 1),
                        UnitState.ACTIVE,
                        1),
                new UnitChanged(
                        UNIT,
                        "0042",
                        "武汉长江光电有限公司",
                        "91350100M000100Y43",
                        "会长",
                        "董事长",
                        "陈志远",
                        LocalDate.of(2024, 3, 1),
                        UnitState.ACTIVE,
                        2),
                new UnitLeft(UNIT, "单位注销", LocalDate.of(2026, 11, 23), 3),
                new MeetingHeld(
                        RESOLUTION,
                        "第三届第二次会员大会",
                        MeetingKind.GENERAL_MEETING,
                        LocalDate.of(2026, 1, 10),
                        "修订会费标准",
                        121,
                        120,
                        116,
                        2,
                        2,
                        VoteForm.SECRET_BALLOT,
                        1),
                new DuesStandardAdopted(
                        "01KASZ5Q3TB7H9J2K4M6N8P0QR",
                        "2026年会费标准",
                        RESOLUTION,
                        2026,
                        List.of(
                                new TierAmount("会员", Money.ofYuan("2000")),
                                new TierAmount("会长", Money.ofYuan("30000"))),
                        Instant.parse("2026-01-12T02:00:00Z"),
                        LateJoiners.JOIN_LATE_COVERS_NEXT_YEAR,
                        10,
                        1),
                new StandardDocumented(
                        "01KASZ5Q3TB7H9J2K4M6N8P0QS",
                        "2019年会费标准",
                        2019,
                        2025,
                        List.of(new BrokenRule(
                                "须无记名投票", "会费标准须以无记名投票方式通过，这次是举手表决", "民发〔2014〕166号", "在会员（代表）大会上以无记名投票方式重新表决")),
                        Instant.parse("2026-01-12T02:00:00Z"),
                        1),
                new PeriodLapsed(UNIT, "2024、2025", "第十二条", LocalDate.of(2026, 11, 23), 2),
                new PeriodStarted(
                        UNIT,
                        2026,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "01JDBB000000000000000CHRG1",
                        2026),
                new PeriodEnded(
                        UNIT, 2026, "01JDBB000000000000000CHRG1", "重复入会", Instant.parse("2026-02-01T02:00:00Z"), 2026));
        return facts.stream()
                .map(fact -> DynamicTest.dynamicTest(
                        fact.type(),
                        () -> FactContract.producerMatches(FactContract.file("member-service", fact.type()), fact)));
    }

    @Test
    void readsTheFactsOfPaymentServiceAsTheyAreWritten() {
        assertThat(handlers)
                .extracting(FactHandler::type)
                .containsExactlyInAnyOrder(
                        "charge.raised.v1",
                        "charge.settled.v1",
                        "charge.settled.v1",
                        "charge.waived.v1",
                        "charge.waived.v1",
                        "charge.lapsed.v1",
                        "charge.reversed.v1",
                        "charge.reopened.v1");
        handlers.forEach(handler -> assertThat(FactContract.consumerReads(
                        FactContract.file("payment-service", handler.type()), handler.payload()))
                .isNotNull());
    }
}
