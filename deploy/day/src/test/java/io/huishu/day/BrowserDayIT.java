package io.huishu.day;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The day as people go through it, in a real browser on the whole product. */
class BrowserDayIT {
    private static final List<String> SIGHTS = List.of(
            "open-chamber-done",
            "import-faulty",
            "import-duplicate",
            "import-done",
            "standard-refused",
            "standards",
            "run-preview",
            "run-again",
            "member-home",
            "member-pay",
            "member-submitted",
            "member-paid",
            "member-receipt",
            "member-inbox",
            "wechat-notice",
            "member-ticket",
            "check-in",
            "check-in-repeated",
            "receipt-print",
            "overview",
            "undelivered",
            "signed-out");

    @Test
    void operatorSecretariatAndMemberGoThroughTheDay() throws IOException, InterruptedException {
        Product product = Product.started();
        Settings settings = product.settings();
        Walk.through(
                        product,
                        "day.mjs",
                        "screens",
                        Map.of(
                                "OPERATOR_ACCOUNT", settings.operator(),
                                "OPERATOR_PASSWORD", settings.operatorPassword()))
                .saw(SIGHTS);
    }
}
