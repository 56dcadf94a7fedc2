package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold before anything is built or started: free ports and room on the disk. Runs from source as well, so it
 * uses nothing but the JDK. Arguments: repository, home, {@code demo} or {@code no-demo}. Exit 0 fine, 2 refused.
 */
final class Preflight {
    static final long NEEDED_MEGABYTES = 2048;

    private Preflight() {}

    public static void main(String... args) throws IOException {
        try {
            var home = Path.of(args[1]).toAbsolutePath();
            var sentences = new ArrayList<>(disk(home, freeMegabytes(home)));
            if (!Lock.isHeld(home)) {
                sentences.addAll(ports(Ports.read(Path.of(args[0]), System.getenv()), args[2].equals("demo")));
            }
            sentences.forEach(System.err::println);
            System.exit(sentences.isEmpty() ? 0 : 2);
        } catch (IllegalArgumentException wrongSetting) {
            System.err.println(wrongSetting.getMessage());
            System.exit(2);
        }
    }

    static List<String> ports(Ports ports, boolean withSandbox) {
        return ports.opened(withSandbox).entrySet().stream()
                .filter(entry -> !PortHolder.isFree(entry.getKey()))
                .map(entry -> PortHolder.sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<String> disk(Path home, long freeMegabytes) {
        return freeMegabytes >= NEEDED_MEGABYTES
                ? List.of()
                : List.of("磁盘空间不足：" + home + " 所在的磁盘只剩 " + freeMegabytes + " MB，至少要 " + NEEDED_MEGABYTES
                        + " MB。请清理后再试。 Only " + freeMegabytes + " MB are free on that disk; " + NEEDED_MEGABYTES
                        + " MB are needed.");
    }

    static long freeMegabytes(Path folder) throws IOException {
        for (var there = folder.toAbsolutePath(); there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return Files.getFileStore(there).getUsableSpace() >> 20;
            }
        }
        return 0;
    }
}
