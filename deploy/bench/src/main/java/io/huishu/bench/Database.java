package io.huishu.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One session on the bench's server. */
final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database open(String url, String user, String password) {
        try {
            return new Database(DriverManager.getConnection(url, user, password));
        } catch (SQLException e) {
            throw new BenchFailed("no session with the database", e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** @return how many rows the last of the statements changed */
    int run(String... statements) {
        try (Statement statement = connection.createStatement()) {
            int changed = 0;
            for (String sql : statements) {
                changed = statement.execute(sql) ? 0 : statement.getUpdateCount();
            }
            return changed;
        } catch (SQLException e) {
            throw new BenchFailed(String.join("; ", statements), e);
        }
    }

    long number(String sql) {
        return Long.parseLong(rows(sql).getFirst().getFirst());
    }

    /** NULL becomes an empty text. */
    List<List<String>> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new BenchFailed(sql, e);
        }
    }

    private static List<String> row(ResultSet found) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            String value = found.getString(column);
            row.add(value == null ? "" : value);
        }
        return row;
    }

    /** The names of a query's columns, in their order. */
    List<String> columns(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                names.add(found.getMetaData().getColumnLabel(column));
            }
            return names;
        } catch (SQLException e) {
            throw new BenchFailed(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // Nothing depends on how a session ends.
        }
    }
}
