package io.huishu.member.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuesRuleTest {
    private static final List<TierAmount> FOUR =
            List.of(tier("会员", "2000"), tier("理事", "5000"), tier("副会长", "10000"), tier("会长", "30000"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GENERAL_MEETING, 121, 120, 116, 2, 2, SECRET_BALLOT, true, -",
                "GENERAL_MEETING, 121, 81, 41, 40, 0, SECRET_BALLOT, true, -",
                "GENERAL_MEETING, 121, 80, 80, 0, 0, SECRET_BALLOT, false, 到会人数不足三分之二",
                "GENERAL_MEETING, 120, 80, 41, 30, 9, SECRET_BALLOT, true, -",
                "GENERAL_MEETING, 121, 120, 60, 58, 2, SECRET_BALLOT, false, 同意票未过到会人数半数",
                "GENERAL_MEETING, 121, 120, 61, 57, 2, SECRET_BALLOT, true, -",
                "GENERAL_MEETING, 121, 120, 116, 2, 2, SHOW_OF_HANDS, true, 须无记名投票",
                "COUNCIL, 31, 31, 31, 0, 0, SECRET_BALLOT, true, 须由会员（代表）大会通过",
                "COUNCIL, 31, 10, 3, 7, 0, SHOW_OF_HANDS, false, 须由会员（代表）大会通过;到会人数不足三分之二;同意票未过到会人数半数;须无记名投票",
                "GENERAL_MEETING, 1, 1, 1, 0, 0, SECRET_BALLOT, true, -"
            })
    void judgesAMeeting(
            MeetingKind kind,
            int due,
            int present,
            int inFavour,
            int against,
            int abstained,
            VoteForm form,
            boolean passed,
            String rules) {
        Resolution resolution = resolution(kind, new Vote(due, present, inFavour, against, abstained, form));
        assertThat(resolution.passed()).isEqualTo(passed);
        assertThat(DuesRule.broken(resolution))
                .extracting(BrokenRule::rule)
                .containsExactlyElementsOf(rules == null ? List.of() : Arrays.asList(rules.split(";", -1)));
    }

    /** One association reported eight price lines and a show of hands to its civil-affairs office. */
    @Test
    void refusesTheHistoricCaseWithItsReasons() {
        Resolution raised = resolution(MeetingKind.GENERAL_MEETING, new Vote(60, 52, 52, 0, 0, VoteForm.SHOW_OF_HANDS));
        List<TierAmount> eight = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> tier("第" + i + "档", i + "000"))
                .toList();
        assertThat(DuesRule.brokenBy(raised, eight))
                .allMatch(
                        broken -> !broken.source().isBlank() && !broken.remedy().isBlank())
                .extracting(BrokenRule::rule, BrokenRule::reason)
                .containsExactly(tuple("须无记名投票", "会费标准须以无记名投票方式通过，这次是举手表决"), tuple("会费档次不超过四档", "最多 4 档，现在有 8 档"));
    }

    @Test
    void acceptsFourTiersAndRefusesFive() {
        assertThat(DuesRule.brokenBy(good(), FOUR)).isEmpty();
        List<TierAmount> five = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> tier("第" + i + "档", "1000"))
                .toList();
        assertThat(DuesRule.brokenBy(good(), five)).extracting(BrokenRule::rule).containsExactly("会费档次不超过四档");
        assertThat(DuesRule.brokenBy(good(), List.of()))
                .extracting(BrokenRule::rule)
                .containsExactly("会费档次不超过四档");
    }

    @Test
    void refusesTwoAmountsForOneTierAndAmountsOfNothing() {
        assertThat(DuesRule.brokenBy(good(), List.of(tier("会员", "2000"), tier("会员", "3000"), tier("会长", "0"))))
                .extracting(BrokenRule::rule, BrokenRule::reason)
                .containsExactly(tuple("同一档次只能有一个固定金额", "“会员”写了不止一次"), tuple("会费金额须大于零", "“会长”的金额不大于零"));
    }

    @ParameterizedTest
    @CsvSource({
        "121, 122, 100, 0, 0, presentCount",
        "121, 120, 116, 9, 2, inFavour",
        "121, 120, -1, 1, 1, inFavour",
        "0, 0, 0, 0, 0, dueCount",
        "121, 120, 0, 0, 0, inFavour",
        "121, 120, 2147483647, 2147483647, 2, inFavour"
    })
    void refusesNumbersThatDoNotAddUp(int due, int present, int inFavour, int against, int abstained, String field) {
        assertThatThrownBy(() -> new Vote(due, present, inFavour, against, abstained, VoteForm.SECRET_BALLOT))
                .isInstanceOfSatisfying(InvalidResolution.class, refused -> assertThat(
                                String.valueOf(refused.data().get("fieldProblems")))
                        .contains(field));
    }

    private static Resolution good() {
        return resolution(MeetingKind.GENERAL_MEETING, new Vote(121, 120, 116, 2, 2, VoteForm.SECRET_BALLOT));
    }

    private static Resolution resolution(MeetingKind kind, Vote vote) {
        return new Resolution(
                "01KASZ5Q3T0M4E8R2Z6B9C1D3F",
                new ResolutionPlan("第三届第二次会员大会", kind, LocalDate.of(2026, 1, 10), "会费标准", vote, ""),
                Instant.parse("2026-01-10T08:00:00Z"));
    }

    private static TierAmount tier(String tier, String yuan) {
        return new TierAmount(tier, Money.ofYuan(yuan));
    }
}
