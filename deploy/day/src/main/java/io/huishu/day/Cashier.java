package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The finance officer of a chamber: bank statements, and the months' books. */
final class Cashier {
    private static final String MONTHS = "/api/staff/reconciliation/months/";
    private static final int AT_ONCE = 50;

    private final Http http;

    private Cashier(Http http) {
        this.http = http;
    }

    static Cashier signIn(Settings settings, String chamber, String account) {
        return new Cashier(Secretariat.signIn(settings.gateway(), chamber, account, settings.demoPassword())
                .http());
    }

    /** Imports a statement; lines that were imported before stay as they are. */
    void read(String fileName, List<BankLine> lines) {
        String id = http.upload("/api/staff/bank/statements", fileName, BankFile.of(lines))
                .ok()
                .body()
                .path("statement")
                .path("id")
                .asString();
        http.postOnce("/api/staff/bank/statements/" + id + "/commit", fields("alsoRows", List.of()), id)
                .ok();
    }

    /** Confirms every line of which it is certain whose money it is. @return how many */
    int matchCertain() {
        int matched = 0;
        List<JsonNode> certain = certain();
        while (!certain.isEmpty()) {
            List<Object> items = new ArrayList<>();
            certain.stream().limit(AT_ONCE).map(Cashier::asShown).forEach(items::add);
            http.postOnce(
                            "/api/staff/bank/certain",
                            fields("items", items),
                            certain.getFirst().path("line").path("id").asString())
                    .ok()
                    .body()
                    .path("items")
                    .forEach(Cashier::demandDone);
            matched += items.size();
            certain = certain();
        }
        return matched;
    }

    private List<JsonNode> certain() {
        return http.get("/api/staff/bank/certain").ok().body().valueStream().toList();
    }

    private static Object asShown(JsonNode certain) {
        JsonNode suggestion = certain.path("suggestion");
        return fields(
                "lineId",
                certain.path("line").path("id").asString(),
                "match",
                fields(
                        "shares",
                        each(suggestion.path("shares"))
                                .map(share -> fields("chargeId", share.path("chargeId"), "amount", share.path("take")))
                                .toList(),
                        "entryIds",
                        each(suggestion.path("entries"))
                                .map(entry -> entry.path("entryId"))
                                .toList()));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list.valueStream();
    }

    private static void demandDone(JsonNode outcome) {
        if (outcome.hasNonNull("refused")) {
            throw new DayFailed("认领没有成功：" + outcome.path("refused").asString());
        }
    }

    JsonNode sheet(YearMonth month) {
        return http.get(MONTHS + month).ok().body();
    }

    /** Fetches the bills of one day. */
    void fetchBills(LocalDate day) {
        http.post(MONTHS + YearMonth.from(day) + "/days/" + day + "/bill", fields())
                .ok();
    }

    void close(YearMonth month) {
        http.post(MONTHS + month + "/compare", fields()).ok();
        http.post(MONTHS + month + "/close", fields()).ok();
    }
}
