package io.huishu.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The options every Java process of the product runs with. A cache is of use only to the very options it was made with.
 *
 * @param youngMegabytes all of it stays resident, so it is kept small; too small costs collections under load
 */
public record Jvm(int heapMegabytes, int youngMegabytes, int codeMegabytes, boolean quickCompilerOnly) {
    /**
     * The optimising compiler costs 20 to 40 MB and is left to those whose work is many requests a second or RSA; what
     * notify and analytics do waits for the database.
     */
    public static Jvm of(String service) {
        return switch (service) {
            case "gateway" -> new Jvm(128, 16, 64, false);
            case "wechat-sandbox" -> new Jvm(128, 12, 48, true);
            case "member-service" -> new Jvm(224, 20, 64, false);
            case "notify-service", "analytics-service" -> new Jvm(160, 16, 48, true);
            case "rocketmq" -> new Jvm(128, 12, 48, true);
            case "nacos" -> new Jvm(144, 12, 64, true);
            default -> new Jvm(176, 20, 64, false);
        };
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public List<String> options() {
        var options = new ArrayList<>(List.of(
                "-Xms" + 2 * youngMegabytes + "m",
                "-Xmx" + heapMegabytes + "m",
                "-Xmn" + youngMegabytes + "m",
                // The old generation grows and shrinks with what lives in it, not with what the machine could give.
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                // Starting leaves tens of megabytes with malloc that it does not give back by itself.
                "-XX:TrimNativeHeapInterval=10000",
                // Leaves the start-up cache at the address it was made for: moved, all of it would become private
                // memory.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
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

    /** Changes with the options, so that a cache made with others is not taken for one. */
    String mark() {
        var checksum = new CRC32();
        checksum.update((Runtime.version() + String.join(" ", options())).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
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
