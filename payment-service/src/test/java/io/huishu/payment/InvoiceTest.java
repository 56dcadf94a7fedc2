package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.test.TestTokens;
import io.huishu.payment.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tax invoices for activity fees, and never for dues. */
class InvoiceTest extends PaymentHouse {
    private static final String RIGHT = "{\"title\":\"长江实业有限公司\",\"taxNumber\":\"91350100M000100Y43\"}";

    private Story story;
    private String clerk;
    private String member;
    private String charge;
    private String standard;

    @BeforeEach
    void aUnitPaidAFee() {
        story = new Story(facts);
        clerk = story.token("payments:read", "receipts:write");
        story.standard(2026);
        String unit = story.unit("长江实业", "会员");
        member = TestTokens.member(story.chamber, story.id("P"), unit);
        story.run(2026);
        charge = facts.texts("SELECT id FROM charge WHERE tenant_id = ?", story.chamber)
                .getFirst();
        standard = facts.texts("SELECT standard_id FROM charge WHERE tenant_id = ?", story.chamber)
                .getFirst();
        story.change(
                "UPDATE charge SET kind = 'FEE', dues_year = NULL, standard_id = NULL, covers_through = NULL, source_id = '"
                        + story.id("REG")
                        + "', subject = '银企对接会', state = 'SETTLED', received_fen = amount_fen WHERE 1 = 1");
    }

    @Test
    void isAskedForByTheMemberAndNotedByStaff() {
        Answer asked = ask(RIGHT);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(asked.json().path("amount").path("fen").asLong()).isEqualTo(200_000);
        assertThat(ask(RIGHT).code()).isEqualTo("invoice.asked");
        String id = asked.json().path("id").asString();
        assertThat(list("?state=ASKED").path(0).path("title").asString()).isEqualTo("长江实业有限公司");

        Answer issued = answer(id, "issue", "{\"number\":\"24422000000012345678\",\"issuedOn\":\"2026-03-05\"}");
        assertThat(issued.json().path("state").asString()).as(issued.text()).isEqualTo("ISSUED");
        assertThat(answer(id, "decline", "{\"reason\":\"抬头不对\"}").code()).isEqualTo("invoice.answered");
        JsonNode mine =
                story.get(member, "/api/member/invoices").json().path("items").path(0);
        assertThat(mine.path("number").asString()).isEqualTo("24422000000012345678");
        assertThat(story.rows("receipt")).isZero();
    }

    @Test
    void mayBeAskedForAnewWhenItWasSentBack() {
        String id = ask(RIGHT).json().path("id").asString();
        assertThat(answer(id, "decline", "{\"reason\":\"抬头不对\"}").status()).isEqualTo(200);
        assertThat(ask(RIGHT).status()).isEqualTo(201);
        assertThat(story.rows("invoice")).isEqualTo(2);
    }

    @Test
    void refusesDuesAndWhatIsNotPaid() {
        story.change("UPDATE charge SET kind = 'DUES', dues_year = 2026, covers_through = 2026, source_id = NULL,"
                + " standard_id = '" + standard + "' WHERE 1 = 1");
        Answer dues = ask(RIGHT);
        assertThat(dues.status()).isEqualTo(422);
        assertThat(dues.detail()).startsWith("会费开会费收据，不能开税务发票");
        story.change(
                "UPDATE charge SET kind = 'FEE', dues_year = NULL, standard_id = NULL, covers_through = NULL, source_id = '"
                        + story.id("REG") + "', state = 'OPEN', received_fen = 0 WHERE 1 = 1");
        assertThat(ask(RIGHT).code()).isEqualTo("invoice.not-paid");
    }

    @Test
    void knowsAWrongTaxNumber() {
        for (String wrong : new String[] {"91350100M000100Y44", "91350100M000100Y4", "9135O100M000100Y43", ""}) {
            assertThat(ask("{\"title\":\"甲\",\"taxNumber\":\"" + wrong + "\"}").status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(ask("{\"title\":\"甲\",\"taxNumber\":\" 91350100m000100y43 \"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void letsNobodyElseAsk() {
        String other = TestTokens.member(story.chamber, story.id("Q"), story.id("别的单位"));
        assertThat(story.post(other, "/api/member/charges/" + charge + "/invoice", RIGHT)
                        .status())
                .isEqualTo(404);
        assertThat(story.get(story.token("dues:read"), "/api/staff/invoices").status())
                .isEqualTo(403);
    }

    private Answer ask(String body) {
        return story.post(member, "/api/member/charges/" + charge + "/invoice", body);
    }

    private Answer answer(String id, String deed, String body) {
        return story.post(clerk, "/api/staff/invoices/" + id + "/" + deed, body);
    }

    private JsonNode list(String query) {
        return story.get(clerk, "/api/staff/invoices" + query).json().path("items");
    }
}
