package io.huishu.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A walk through the running product in a real browser; its pictures stay for a person to look at. */
record Walk(Path screens) {
    private static final int MINUTES = 10;

    /**
     * @param script in {@code deploy/day/browser}
     * @param screens the folder of its pictures, under {@code deploy/day/target}
     * @param scene what the script asks for besides where the product is
     */
    static Walk through(Product product, String script, String screens, Map<String, String> scene)
            throws IOException, InterruptedException {
        Path pictures = product.root().resolve("deploy/day/target").resolve(screens);
        Path said = Files.createTempFile("browser", ".out");
        ProcessBuilder node = new ProcessBuilder("node", "deploy/day/browser/" + script)
                .directory(product.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Settings settings = product.settings();
        node.environment()
                .putAll(Map.of(
                        "HUISHU_GATEWAY", settings.gateway().toString(),
                        "HUISHU_SANDBOX", settings.sandbox().toString(),
                        "STAFF_PASSWORD", settings.demoPassword(),
                        "OUT", pictures.toString()));
        node.environment().putAll(scene);
        Process walk = node.start();
        boolean ended = walk.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            walk.destroyForcibly();
        }
        String text = Files.readString(said);
        product.out().println(text);

        assertThat(ended).as("%s ends within %s minutes", script, MINUTES).isTrue();
        assertThat(walk.exitValue()).as(text).isZero();
        return new Walk(pictures);
    }

    /** Pictures are numbered in the order of the walk: {@code 17-member-paid.png}. */
    void saw(List<String> sights) throws IOException {
        try (var files = Files.list(screens)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .map(name -> name.replaceFirst("^\\d+-", "").replaceFirst("\\.png$", "")))
                    .containsAll(sights);
        }
    }
}
