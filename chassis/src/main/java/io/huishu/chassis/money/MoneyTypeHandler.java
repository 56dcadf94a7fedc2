package io.huishu.chassis.money;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Stores {@link Money} in a {@code …_fen BIGINT} column. */
@MappedTypes(Money.class)
public final class MoneyTypeHandler extends BaseTypeHandler<Money> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Money money, @Nullable JdbcType type)
            throws SQLException {
        statement.setLong(index, money.fen());
    }

    @Override
    public @Nullable Money getNullableResult(ResultSet rows, String column) throws SQLException {
        long fen = rows.getLong(column);
        return rows.wasNull() ? null : new Money(fen);
    }

    @Override
    public @Nullable Money getNullableResult(ResultSet rows, int column) throws SQLException {
        long fen = rows.getLong(column);
        return rows.wasNull() ? null : new Money(fen);
    }

    @Override
    public @Nullable Money getNullableResult(CallableStatement call, int column) throws SQLException {
        long fen = call.getLong(column);
        return call.wasNull() ? null : new Money(fen);
    }
}
