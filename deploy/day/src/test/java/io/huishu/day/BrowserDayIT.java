package io.huishu.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The day as people go through it, in a real browser on the whole product; its pictures stay for a person to look at. */
class BrowserDayIT {
    private static final int MINUTES = 10;
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
        Path screens = product.root().resolve("deploy/day/target/screens");
        Path said = Files.createTempFile("browser-day", ".out");

        Process day = start(product, screens, said);
        boolean ended = day.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            day.destroyForcibly();
        }
        String text = Files.readString(said);
        product.out().println(text);

        assertThat(ended).as("the day ends within %s minutes", MINUTES).isTrue();
        assertThat(day.exitValue()).as(text).isZero();
        assertThat(namesIn(screens)).containsAll(SIGHTS);
    }

    private static Process start(Product product, Path screens, Path said) throws IOException {
        ProcessBuilder node = new ProcessBuilder("node", "deploy/day/browser/day.mjs")
                .directory(product.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Settings settings = product.settings();
        node.environment()
                .putAll(Map.of(
                        "HUISHU_GATEWAY", settings.gateway().toString(),
                        "HUISHU_SANDBOX", settings.sandbox().toString(),
                        "OPERATOR_ACCOUNT", settings.operator(),
                        "OPERATOR_PASSWORD", settings.operatorPassword(),
                        "STAFF_PASSWORD", settings.demoPassword(),
                        "OUT", screens.toString()));
        return node.start();
    }

    /** Pictures are numbered in the order of the day: {@code 17-member-paid.png}. */
    private static List<String> namesIn(Path screens) throws IOException {
        try (var files = Files.list(screens)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("^\\d+-", "").replaceFirst("\\.png$", ""))
                    .toList();
        }
    }
}
