package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The folder of one installation ({@code .huishu} or {@code HUISHU_HOME}). */
record Home(Path root) {
    Path secrets() {
        return root.resolve("secrets");
    }

    Path data() {
        return root.resolve("data");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path run() {
        return root.resolve("run");
    }

    Path progress() {
        return run().resolve("progress.log");
    }

    Path status() {
        return run().resolve("status");
    }

    /** Makes the folders; only their owner can enter. */
    void prepare() throws IOException {
        for (var folder : new Path[] {root, secrets(), data(), logs(), run()}) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
