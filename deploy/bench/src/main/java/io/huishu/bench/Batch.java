package io.huishu.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of one table, to be inserted as an experienced hand would: many to a statement, by the driver's own rewriting. */
record Batch(String table, List<String> columns, List<Object[]> rows) {
    private static final int ROWS_PER_STATEMENT = 500;

    /** @param ownIds whether the table numbers its rows itself, so that their ids are left out */
    static Batch of(Database database, String table, String sql, boolean ownIds) {
        List<String> columns = database.columns(sql + " LIMIT 0").stream()
                .filter(each -> !ownIds || !each.equals("id"))
                .toList();
        try (Statement statement = database.connection().createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                @Nullable Object[] row = new @Nullable Object[columns.size()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = found.getObject(columns.get(column));
                }
                rows.add(row);
            }
            return new Batch(table, columns, rows);
        } catch (SQLException e) {
            throw new BenchFailed(sql, e);
        }
    }

    int size() {
        return rows.size();
    }

    void insert(Database database) {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            for (int row = 0; row < rows.size(); row++) {
                bind(statement, rows.get(row));
                if ((row + 1) % ROWS_PER_STATEMENT == 0) {
                    statement.executeBatch();
                }
            }
            BenchFailed.unless(IntStream.of(statement.executeBatch()).allMatch(each -> each != 0), "rows inserted");
        } catch (SQLException e) {
            throw new BenchFailed(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, Object[] row) throws SQLException {
        for (int column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
        statement.addBatch();
    }
}
