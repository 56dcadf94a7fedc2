package io.huishu.local;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process did not get ready; the message is for people and carries the last lines it printed. */
final class StartFailed extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    StartFailed(Program program, Path log) throws IOException {
        super(program.title() + " 没有启动成功，日志在 " + log + "，最后几行是 (it did not start; its last lines):\n"
                + String.join("\n", lastLines(log)));
    }

    private static List<String> lastLines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.subList(Math.max(0, lines.size() - 12), lines.size());
    }
}
