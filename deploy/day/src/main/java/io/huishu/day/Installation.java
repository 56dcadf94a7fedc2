package io.huishu.day;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The running installation from behind: its databases, for invariants only, and its processes, to end or to double one.
 *
 * @param root the product's folder, where {@code ./huishu} lies
 * @param home the installation's folder
 * @param portBase as in HUISHU_PORT_BASE
 */
public record Installation(Path root, Path home, int portBase) {
    private static final int DATABASE = 110;

    static Installation of(Map<String, String> environment) {
        return new Installation(
                Path.of(environment.getOrDefault("HUISHU_ROOT", ".")),
                Path.of(environment.getOrDefault("HUISHU_HOME", ".huishu")),
                Integer.parseInt(environment.getOrDefault("HUISHU_PORT_BASE", "8000")));
    }

    /** One number or text out of a schema's own database. */
    public String one(String schema, String sql) {
        try (Connection connection = database(schema);
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new DayFailed(schema + " 查询失败：" + e.getMessage());
        }
    }

    public long count(String schema, String sql) {
        return Long.parseLong(one(schema, sql));
    }

    private Connection database(String schema) throws SQLException {
        String url = "jdbc:mysql://127.0.0.1:" + (portBase + DATABASE) + "/" + schema
                + "?useSSL=false&allowPublicKeyRetrieval=true";
        return DriverManager.getConnection(url, schema, secret("db." + schema));
    }

    private String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("secrets/secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new DayFailed("读不到 " + home + " 里的密码。");
        }
        return secrets.getProperty(name);
    }

    /** The process number that {@code ./huishu status} shows; null while the process is not there. */
    public @Nullable Long pidOf(String name) {
        try {
            ProcessBuilder status = new ProcessBuilder(root.resolve("huishu").toString(), "status");
            status.environment().putAll(Map.of("HUISHU_HOME", home.toString(), "HUISHU_PORT_BASE", "" + portBase));
            Process asked = status.redirectErrorStream(true).start();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            asked.waitFor();
            return said.lines()
                    .filter(line -> line.startsWith(name + " "))
                    .map(line -> line.strip().split("\\s+")[1])
                    .filter(pid -> pid.matches("\\d+"))
                    .map(Long::valueOf)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new DayFailed("./huishu status 没有运行成功。");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DayFailed("被中断");
        }
    }

    /** Starts a second process like the one that runs, on a port of its own. */
    public Process doubleOf(long pid, String name, int port) {
        try {
            ProcessBuilder twin = new ProcessBuilder(words(pid, "cmdline"));
            Map<String, String> environment = twin.environment();
            environment.clear();
            words(pid, "environ").stream()
                    .filter(each -> each.indexOf('=') > 0)
                    .forEach(each -> environment.put(
                            each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
            environment.put("SERVER_PORT", Integer.toString(port));
            File log = home.resolve("logs/" + name + ".log").toFile();
            return twin.directory(Path.of("/proc", Long.toString(pid), "cwd")
                            .toRealPath()
                            .toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new DayFailed("第二个 " + name + " 没有启动：" + e.getMessage());
        }
    }

    private static List<String> words(long pid, String file) throws IOException {
        String text = Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>(List.of(text.split("\0", -1)));
        words.removeLast();
        return words;
    }

    /** Ends a process as a power cut would. */
    public static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new DayFailed("进程 " + pid + " 没有结束。");
            }
        });
    }
}
