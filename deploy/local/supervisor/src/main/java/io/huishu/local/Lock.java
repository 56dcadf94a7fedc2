package io.huishu.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * At most one supervisor per home. The operating system gives the lock back when its holder dies in any way, so a
 * process id left over from an earlier life can never be mistaken for a running supervisor.
 */
final class Lock {
    private Lock() {}

    /** Takes the lock for the life of this process; empty when another supervisor has it. */
    static Optional<FileChannel> take(Path home) throws IOException {
        Files.createDirectories(home.resolve("run"));
        var channel = FileChannel.open(file(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        Files.writeString(pidFile(home), Long.toString(ProcessHandle.current().pid()));
        return Optional.of(channel);
    }

    static boolean isHeld(Path home) throws IOException {
        if (!Files.exists(file(home))) {
            return false;
        }
        try (var channel = FileChannel.open(file(home), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }

    /** The running supervisor; empty when the lock is free, whatever the file says. */
    static Optional<ProcessHandle> holder(Path home) throws IOException {
        return isHeld(home)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readString(pidFile(home)).strip()))
                : Optional.empty();
    }

    private static Path file(Path home) {
        return home.resolve("run/supervisor.lock");
    }

    private static Path pidFile(Path home) {
        return home.resolve("run/supervisor.pid");
    }
}
