package io.huishu.local.mariadb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The data folder: made once, by the same statements as {@code mariadb-install-db}, and never made again. It is made
 * beside its place and then renamed, so that an interrupted first start leaves nothing half made.
 */
final class DataFolder {
    private static final String FINISHED = "mariadb_upgrade_info";

    private final Settings settings;

    DataFolder(Settings settings) {
        this.settings = settings;
    }

    static List<String> baseCommand(Settings settings, Path data) throws IOException {
        var server = settings.server().toAbsolutePath();
        var binary = server.resolve("bin/mariadbd");
        if (!Files.exists(binary)) {
            throw new IOException("没有找到数据库程序 " + binary + "，请先构建 (MariaDB is not unpacked; build first)");
        }
        if (!Files.isExecutable(binary) && !binary.toFile().setExecutable(true, false)) {
            throw new IOException("数据库程序 " + binary + " 不能执行 (not executable)");
        }
        var command = new ArrayList<>(List.of(
                binary.toString(),
                "--no-defaults",
                "--basedir=" + server,
                "--datadir=" + data.toAbsolutePath(),
                "--lc-messages-dir=" + server.resolve("share"),
                "--character-sets-dir=" + server.resolve("share/charsets"),
                "--innodb-log-file-size=48M",
                "--loose-innodb-undo-tablespaces=0"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    void initialiseIfEmpty() throws IOException, InterruptedException {
        var data = settings.data().toAbsolutePath();
        if (Files.exists(data.resolve(FINISHED))) {
            return;
        }
        refuseForeignFiles(data);
        var fresh = data.resolveSibling(data.getFileName() + ".new");
        delete(fresh);
        Files.createDirectories(fresh);
        bootstrap(fresh);
        Files.writeString(fresh.resolve(FINISHED), "11.4.5-MariaDB");
        Files.deleteIfExists(data);
        Files.move(fresh, data);
    }

    private static void refuseForeignFiles(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.list(data)) {
            if (files.findAny().isPresent()) {
                throw new IOException("数据目录 " + data + " 不是空的，也不是会枢的数据库，不会覆盖它"
                        + " (the data folder is neither empty nor ours; nothing was changed)");
            }
        }
    }

    private void bootstrap(Path data) throws IOException, InterruptedException {
        var command = new ArrayList<>(baseCommand(settings, data));
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine="));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(settings.logFile().toFile()))
                .start();
        try (var statements = process.getOutputStream()) {
            send(statements);
        } catch (IOException died) {
            process.destroy();
        }
        if (process.waitFor() != 0) {
            throw new IOException(
                    "数据库初始化失败，见 " + settings.logFile() + " (MariaDB could not initialise its data folder)");
        }
    }

    private void send(OutputStream out) throws IOException {
        say(out, "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
        for (var script : List.of(
                "mariadb_system_tables.sql",
                "mariadb_performance_tables.sql",
                "mariadb_system_tables_data.sql",
                "maria_add_gis_sp_bootstrap.sql",
                "mariadb_sys_schema.sql")) {
            Files.copy(settings.server().resolve("share").resolve(script), out);
            say(out, "\n");
        }
        // No account without a password survives; AccountsScript makes the real ones.
        say(out, "USE mysql;\nDELETE FROM global_priv WHERE User='root' OR User='';\nDELETE FROM proxies_priv;\n");
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) throws IOException {
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
