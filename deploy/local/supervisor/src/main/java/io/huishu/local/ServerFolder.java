package io.huishu.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * One of the servers that are a folder of jars: RocketMQ, Nacos.
 *
 * @param lib its jars
 * @param properties what it is told at a real start
 */
record ServerFolder(String name, Path lib, String main, Jvm jvm, List<String> properties, Path runFolder) {
    List<String> command() throws IOException {
        requireBuilt();
        var line = new ArrayList<>(List.of(Jvm.java()));
        line.addAll(jvm.options(cache()));
        line.addAll(properties);
        line.addAll(List.of("-cp", lib + "/*", main));
        return line;
    }

    /** A start on free ports and in a folder of its own that ends as soon as it is ready. */
    List<String> rehearsal(Path freshCache) throws IOException {
        var line = new ArrayList<>(List.of(Jvm.java()));
        line.addAll(jvm.options());
        line.add("-XX:AOTCacheOutput=" + freshCache);
        for (var property : properties) {
            var name = property.substring(0, property.indexOf('='));
            line.add(name + "=" + (name.endsWith("port") ? Integer.toString(freePort()) : rehearsalHome()));
        }
        line.addAll(List.of("-Dhuishu.exit-when-ready=true", "-cp", lib + "/*", main));
        return line;
    }

    private String rehearsalHome() {
        return runFolder.resolve("rehearsal/" + name).toString();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Named by its jars and options, so that others get another cache. */
    Path cache() throws IOException {
        requireBuilt();
        var jars = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(lib)) {
            for (var file : files) {
                jars.add(file.getFileName() + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis());
            }
        }
        var checksum = new CRC32();
        checksum.update((lib + jvm.mark() + String.join("\n", jars)).getBytes(StandardCharsets.UTF_8));
        return runFolder.resolve(name + "-" + HexFormat.of().toHexDigits((int) checksum.getValue()) + ".aot");
    }

    private void requireBuilt() throws IOException {
        if (!Files.isDirectory(lib)) {
            throw new IOException(name + " 还没有构建，缺少 " + lib + " (not built yet)");
        }
    }
}
