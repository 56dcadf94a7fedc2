package io.huishu.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keys of data at rest: one file per service, made once by the tool that the service itself carries. */
record Keyset(Home home) {
    Path file(String service) {
        return home.secrets().resolve("keyset-" + service + ".properties");
    }

    void ensure(String service, Path application) throws IOException, InterruptedException {
        var libraries = application.resolveSibling("lib");
        if (Files.exists(file(service)) || !carriesTool(libraries)) {
            return;
        }
        var process = new ProcessBuilder(
                        Jvm.java(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        libraries + "/*",
                        "io.huishu.chassis.crypto.KeysetFile",
                        "create",
                        file(service).toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(service + " 的密钥没有生成 (its keys could not be made):\n" + said);
        }
    }

    private static boolean carriesTool(Path libraries) throws IOException {
        if (!Files.isDirectory(libraries)) {
            return false;
        }
        try (var jars = Files.newDirectoryStream(libraries, "chassis-*.jar")) {
            return jars.iterator().hasNext();
        }
    }
}
