package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Makes the start-up caches (JDK's AOT cache) after the first start, one service after another at the lowest priority:
 * the service is started once more up to the point where it would open its port, and ends. The next start is then
 * about twice as fast. {@code HUISHU_AOT=off} leaves it out.
 */
final class Training {
    private final Catalogue catalogue;
    private final Path logFolder;
    private final Consumer<String> progress;

    Training(Catalogue catalogue, Path logFolder, Consumer<String> progress) {
        this.catalogue = catalogue;
        this.logFolder = logFolder;
        this.progress = progress;
    }

    static Path cache(Path application) {
        return application.resolveSibling("start.aot");
    }

    void run() {
        for (var jar : catalogue.serviceJars()) {
            try {
                train(jar);
            } catch (IOException failed) {
                progress.accept("启动缓存没有生成 (no start-up cache for " + jar.name() + "): " + failed.getMessage());
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void train(ServiceJar jar) throws IOException, InterruptedException {
        var application = jar.unpack();
        if (Files.exists(cache(application))) {
            return;
        }
        var fresh = application.resolveSibling("start.aot.new");
        var log = logFolder.resolve("start-cache-" + jar.name() + ".log");
        var builder = new ProcessBuilder(atLowestPriority(catalogue.trainingCommand(jar.name(), application, fresh)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(catalogue.environment(jar.name()));
        builder.environment().put("SERVER_PORT", "0");
        var process = builder.start();
        try {
            if (process.waitFor(300, TimeUnit.SECONDS) && process.exitValue() == 0 && Files.exists(fresh)) {
                Files.move(fresh, cache(application), StandardCopyOption.ATOMIC_MOVE);
            } else {
                throw new IOException("see " + log);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static List<String> atLowestPriority(List<String> command) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            line.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        line.addAll(command);
        return line;
    }
}
