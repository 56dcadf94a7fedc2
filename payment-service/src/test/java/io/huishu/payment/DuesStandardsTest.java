package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.dues.RunProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Nothing is charged but by an adopted standard, in whole amounts, and late joiners as the resolution says. */
class DuesStandardsTest extends PaymentHouse {
    private static final String INSERT =
            "INSERT INTO charge (tenant_id, id, kind, unit_id, tier, dues_year, standard_id,"
                    + " covers_through, subject, amount_fen, state, due_on, raised_at)"
                    + " VALUES (?, ?, 'DUES', ?, ?, 2026, ?, ?, '2026年度会费', ?, 'OPEN', '2026-03-31', '2026-01-05')";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RunProgress progress;

    private Story story;

    @BeforeEach
    void aChamber() {
        story = new Story(facts);
    }

    @Test
    void theDatabaseTakesNoChargeThatIsNotTheStandards() {
        story.standard(2026);
        String standard = story.id("S2026");
        refused(null, "会员", 200_000, 2026);
        refused(story.id("S2025"), "会员", 200_000, 2026);
        refused(standard, "会员", 199_999, 2026);
        refused(standard, "监事", 200_000, 2026);
        refused(standard, "会员", 200_000, 2028);
        assertThat(insert(standard, "会员", 200_000, 2026)).isEqualTo(1);
    }

    @Test
    void theDatabaseTakesNoChargeByAHistoricStandard() {
        historic(2019, 2025);
        refused(story.id("H"), "会员", 200_000, 2026);
    }

    private void refused(@Nullable String standard, String tier, long fen, int through) {
        assertThatThrownBy(() -> insert(standard, tier, fen, through))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private int insert(@Nullable String standard, String tier, long fen, int through) {
        return jdbc.update(INSERT, story.chamber, story.id("C"), story.id("U"), tier, standard, through, fen);
    }

    @Test
    void aHistoricStandardExplainsAYearAndBillsNobody() {
        story.unit("甲", "会员");
        historic(2019, 2025);
        Answer refused = story.run(2025);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.detail()).isEqualTo("2025年度用过的《旧会费标准》不合规定（须无记名投票、会费档次不超过四档），不能据此收费；请由会员大会以无记名投票重新通过会费标准。");
        assertThat(story.rows("charge")).isZero();
        story.standard(2025);
        assertThat(story.run(2025).json().path("raised").asInt()).isEqualTo(1);
    }

    private void historic(int first, int last) {
        facts.tell(story.chamber, "dues-standard.documented.v1", 1, """
                {"standardId":"%s","name":"旧会费标准","firstYear":%d,"lastYear":%d,"documentedAt":"2026-01-12T02:00:00Z",
                 "broken":[{"rule":"须无记名投票","reason":"","source":"","remedy":""},{"rule":"会费档次不超过四档"}]}""".formatted(story.id("H"), first, last));
    }

    @Test
    void aLateJoinerPaysOnceForTwoYearsAsTheResolutionSays() {
        story.standardForLateJoiners(2025, 10);
        story.unit("早", "会员", "2025-03-01");
        story.unit("晚", "会员", "2025-10-08");
        assertThat(story.run(2025).json().path("raised").asInt()).isEqualTo(2);
        assertThat(subjects()).contains("2025年度会费", "2025年度会费（缴到2026年底）");
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT amount_fen FROM charge WHERE tenant_id = ?", Long.class, story.chamber))
                .containsExactly(200_000L);
        JsonNode next = story.run(2026).json();
        assertThat(next.path("raised").asInt()).isEqualTo(1);
        assertThat(next.path("leftOut").asInt()).isEqualTo(1);
        assertThat(next.at("/exceptions/0/reason").asString()).isEqualTo("按决议，2025年度的会费缴到2026年底，不再计收2026年度会费。");
        assertThat(jdbc.queryForList(
                        "SELECT JSON_EXTRACT(payload, '$.coversThrough') FROM outbox WHERE tenant_id = ?"
                                + " AND tag = 'charge.raised.v1' ORDER BY 1",
                        Integer.class,
                        story.chamber))
                .containsExactly(2025, 2026, 2026);
    }

    private List<String> subjects() {
        return jdbc.queryForList("SELECT subject FROM charge WHERE tenant_id = ?", String.class, story.chamber);
    }

    @Test
    void theProgressOfARunIsSeenByOthersAndGoneAfterwards() {
        story.standard(2026);
        story.unit("甲", "会员");
        story.inChamber(() -> {
            progress.note(2026, 500, 10_000);
            return true;
        });
        assertThat(running().path("done").asInt()).isEqualTo(500);
        assertThat(running().path("units").asInt()).isEqualTo(10_000);
        story.run(2026);
        assertThat(running().isNull()).isTrue();
    }

    private JsonNode running() {
        return story.get(story.token("dues:read"), "/api/staff/dues/runs/progress")
                .json()
                .path("running");
    }
}
