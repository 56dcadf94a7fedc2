package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A finance officer closes last month in a real browser, as the demo chamber has it, and then cannot write into it. */
class BrowserMonthIT {
    private static final String ACCOUNT = "caiwu";
    private static final int PEOPLE = 5;

    @Test
    void theFinanceOfficerClosesLastMonth() throws IOException, InterruptedException {
        Product product = Product.started();
        Settings settings = product.settings();
        String code = "yue" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        Payers payers = Payers.gather(settings, code, PEOPLE, 1, 1);
        Secretariat desk = Secretariat.signIn(settings.gateway(), code, "mishu", settings.demoPassword());
        desk.http()
                .post(
                        "/api/staff/accounts",
                        fields(
                                "account",
                                ACCOUNT,
                                "name",
                                "财务",
                                "roles",
                                List.of("FINANCE"),
                                "password",
                                settings.demoPassword()))
                .ok();
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        JsonNode charges = desk.charges(YearMonth.now(zone).getYear(), "");
        JsonNode transferred = charges.get(PEOPLE - 1);
        JsonNode debtor = charges.get(PEOPLE - 2);
        new LastMonth(product.sandbox(), payers.mchid(), Cashier.signIn(settings, code, ACCOUNT), product.out())
                .leave(whoPay(payers, List.of(transferred, debtor)), transferred);

        Walk.through(
                        product,
                        "month.mjs",
                        "screens-month",
                        Map.of(
                                "CHAMBER",
                                code,
                                "ACCOUNT",
                                ACCOUNT,
                                "MONTH",
                                YearMonth.now(zone).minusMonths(1).toString(),
                                "PAYER",
                                transferred.path("unitName").asString(),
                                "STRANGER",
                                LastMonth.STRANGER,
                                "DEBTOR",
                                debtor.path("unitName").asString()))
                .saw(List.of("month-begin", "month-differences", "month-agrees", "month-closed", "month-refused"));
    }

    /** Two people who owe neither of these. */
    private static Map<Member, String> whoPay(Payers payers, List<JsonNode> others) {
        List<String> kept =
                others.stream().map(charge -> charge.path("id").asString()).toList();
        Map<Member, String> pay = new LinkedHashMap<>();
        for (int person = 0; person < PEOPLE && pay.size() < 2; person++) {
            Member member = payers.signIn(person);
            String charge = member.charges().get(0).path("id").asString();
            if (!kept.contains(charge)) {
                pay.put(member, charge);
            }
        }
        return pay;
    }
}
