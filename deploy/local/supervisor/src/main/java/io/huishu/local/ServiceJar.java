package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Spring Boot jar and the folder it is unpacked into; unpacked once per content of the jar. */
record ServiceJar(String name, Path jar, Path runFolder) {
    private static final String VERSION = "0.1.0-SNAPSHOT";

    static ServiceJar of(String name, Path module, Path runFolder) {
        return new ServiceJar(name, module.resolve("target/" + name + "-" + VERSION + ".jar"), runFolder);
    }

    boolean built() {
        return Files.exists(jar);
    }

    /** The unpacked application; older unpackings of the same service are removed. */
    Path unpack() throws IOException, InterruptedException {
        if (!built()) {
            throw new IOException(name + " 还没有构建，缺少 " + jar + " (not built yet)");
        }
        var folder = runFolder.resolve(name + "-" + hash());
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
        try (var folders = Files.newDirectoryStream(runFolder, name + "-????????????")) {
            for (var folder : folders) {
                Home.delete(folder);
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("解包失败 (could not unpack): " + String.join(" ", command) + "\n" + said);
        }
    }

    private String hash() throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
