package io.huishu.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The log of one process: what it prints, in files of 10 MB, of which the newest three are kept. */
final class LogFile {
    private static final long LIMIT = 10L * 1024 * 1024;
    private static final int KEPT = 3;

    private final Path file;
    private final Set<String> announcements = ConcurrentHashMap.newKeySet();

    LogFile(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    boolean announced(String beginning) {
        return announcements.stream().anyMatch(line -> line.startsWith(beginning));
    }

    /** Copies until the process closes its output. Lines such as {@code NACOS READY 8130} are remembered. */
    void follow(Process process) {
        announcements.clear();
        Thread.ofVirtual().name("log-" + file.getFileName()).start(() -> copy(process));
    }

    private void copy(Process process) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var more = true;
            while (more) {
                rotateIfLarge();
                more = copyUntilLarge(lines);
            }
        } catch (IOException closed) {
            // The process is gone; its exit is seen elsewhere.
        }
    }

    private boolean copyUntilLarge(BufferedReader lines) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var written = Files.size(file);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                written += append(out, line);
                if (line.contains(" READY")) {
                    announcements.add(line);
                }
                if (written > LIMIT) {
                    return true;
                }
            }
            return false;
        }
    }

    private static long append(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
        out.flush();
        return line.length() + 1L;
    }

    private void rotateIfLarge() throws IOException {
        if (!Files.exists(file) || Files.size(file) <= LIMIT) {
            return;
        }
        for (var number = KEPT - 1; number >= 1; number--) {
            var older = number == 1 ? file : numbered(number - 1);
            if (Files.exists(older)) {
                Files.move(older, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
