package io.huishu.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** A Spring Boot jar and the folder it is unpacked into; unpacked once per build of the jar. */
public record ServiceJar(String name, Path jar, Path runFolder) {
    private static final String VERSION = "0.1.0-SNAPSHOT";

    public static ServiceJar of(String name, Path module, Path runFolder) {
        return new ServiceJar(name, module.resolve("target/" + name + "-" + VERSION + ".jar"), runFolder);
    }

    boolean built() {
        return Files.exists(jar);
    }

    /** The unpacked application; older unpackings of the same service are removed. */
    public Path unpack() throws IOException, InterruptedException {
        if (!built()) {
            throw new IOException(name + " 还没有构建，缺少 " + jar + " (not built yet)");
        }
        var folder = runFolder.resolve(name + "-" + mark());
        var application = folder.resolve(jar.getFileName());
        if (!Files.exists(application)) {
            removeOlder();
            var fresh = runFolder.resolve(name + ".unpacking");
            Home.delete(fresh);
            run(List.of(
                    Jvm.java(),
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djarmode=tools",
                    "-jar",
                    jar.toString(),
                    "extract",
                    "--destination",
                    fresh.toString()));
            Files.move(fresh, folder);
        }
        return application;
    }

    private void removeOlder() throws IOException {
        Files.createDirectories(runFolder);
        try (var folders = Files.newDirectoryStream(runFolder, name + "-*")) {
            for (var folder : folders) {
                Home.delete(folder);
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("解包失败 (could not unpack): " + String.join(" ", command) + "\n" + said);
        }
    }

    /** Size and moment of building; reading 130 MB of each jar at every start would cost seconds. */
    private String mark() throws IOException {
        var checksum = new CRC32();
        checksum.update((jar + " " + Files.size(jar) + " "
                        + Files.getLastModifiedTime(jar).toMillis())
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
