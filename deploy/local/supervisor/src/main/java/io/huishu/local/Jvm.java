package io.huishu.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options every Java process of the product runs with. A cache is of use only to the very options it was made with. */
record Jvm(int heapMegabytes, int codeMegabytes, boolean quickCompilerOnly) {
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    List<String> options() {
        var options = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=" + codeMegabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8"));
        if (quickCompilerOnly) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }

    /** With the start-up cache when there is one; {@code -Xlog} keeps a refused cache from being a warning. */
    List<String> options(Path cache) {
        var options = new ArrayList<>(options());
        if (Files.exists(cache)) {
            options.add("-XX:AOTCache=" + cache);
            options.add("-Xlog:aot=off,cds=off");
        }
        return options;
    }
}
