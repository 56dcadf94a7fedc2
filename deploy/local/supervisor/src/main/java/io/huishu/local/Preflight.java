package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What must hold before anything is built or started: free ports and room on the disk; processes that a killed
 * supervisor of the same home left behind are ended first. Runs from source as well, so it
 * uses nothing but the JDK. Arguments: repository, home, {@code demo} or {@code no-demo}. Exit 0 fine, 2 refused.
 */
final class Preflight {
    static final long NEEDED_MEGABYTES = 2048;

    private static final int SAID_IN_FULL = 3;

    private Preflight() {}

    public static void main(String... args) throws IOException, InterruptedException {
        try {
            var home = Path.of(args[1]).toAbsolutePath();
            var sentences = new ArrayList<>(disk(home, freeMegabytes(home)));
            if (!Lock.isHeld(home)) {
                new Leftovers(new Home(home)).end();
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
        var busy = ports.opened(withSandbox).entrySet().stream()
                .filter(entry -> !PortHolder.isFree(entry.getKey()))
                .toList();
        var sentences = new ArrayList<>(busy.stream()
                .limit(SAID_IN_FULL)
                .map(entry -> PortHolder.sentence(entry.getKey(), entry.getValue()))
                .toList());
        if (busy.size() > SAID_IN_FULL) {
            var others = busy.stream().skip(SAID_IN_FULL).map(entry -> Integer.toString(entry.getKey()));
            sentences.add("还有这些端口被占用 also taken: " + others.collect(Collectors.joining(" ")));
        }
        return sentences;
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
