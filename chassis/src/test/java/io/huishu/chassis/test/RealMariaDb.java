package io.huishu.chassis.test;

import io.huishu.chassis.crypto.KeysetFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a fresh schema on a real server: {@code @ExtendWith(RealMariaDb.class)}. The server starts once per
 * JVM. A {@code @SpringBootTest} gets {@code spring.datasource.*} and a {@code huishu.keyset} of its own by itself; a
 * plain test takes a {@link Schema} parameter.
 */
public final class RealMariaDb implements BeforeAllCallback, ParameterResolver {
    private static final String USER = "huishu";
    private static final String PASSWORD = "test";
    private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private static @Nullable MariaDbProcess server;
    private static @Nullable Path keyset;

    /** Where a test's rows lie. */
    public record Schema(String name, String url, String user, String password) {
        public Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        public void run(String... statements) {
            try (Connection connection = open();
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        schemaOf(context.getRequiredTestClass());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Schema.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return schemaOf(context.getRequiredTestClass());
    }

    /** The schema of a test class, made at the first call. Nested classes use that of the outermost. */
    public static Schema schemaOf(Class<?> test) {
        Class<?> outermost = test;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return SCHEMAS.computeIfAbsent(outermost, RealMariaDb::create);
    }

    private static Schema create(Class<?> test) {
        String name = "t_" + test.getSimpleName().toLowerCase(Locale.ROOT) + "_"
                + HexFormat.of().toHexDigits((short) test.getName().hashCode());
        String server = "jdbc:mysql://127.0.0.1:" + port() + "/";
        String options = "?useSSL=false&allowPublicKeyRetrieval=true";
        new Schema("", server + options, USER, PASSWORD)
                .run("drop database if exists " + name, "create database " + name);
        return new Schema(name, server + name + options, USER, PASSWORD);
    }

    private static synchronized int port() {
        if (server == null) {
            server = MariaDbProcess.start();
        }
        return server.port();
    }

    /** A keyset made for this run. */
    static synchronized Path keyset() {
        if (keyset == null) {
            try {
                Path folder = Files.createTempDirectory("huishu-keyset-");
                folder.toFile().deleteOnExit();
                keyset = folder.resolve("keyset");
                keyset.toFile().deleteOnExit();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            KeysetFile.create(keyset);
        }
        return keyset;
    }
}
