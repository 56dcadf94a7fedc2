package io.huishu.payment.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code ledger_line} and {@code books}. */
@Mapper
public interface LedgerMapper {
    @Insert("""
            <script>
            INSERT INTO ledger_line (id, kind, source_id, unit_id, charge_id, charge_key, debit, credit, amount_fen,
              booked_on, memo, booked_at) VALUES
            <foreach collection="lines" item="l" separator=",">
              (#{l.id}, #{l.what.kind}, #{l.what.sourceId}, #{l.what.unitId}, #{l.what.chargeId}, COALESCE(#{l.what.chargeId}, ''),
               #{l.what.kind.debit},
               #{l.what.kind.credit}, #{l.what.amount}, #{l.what.on}, #{l.what.memo}, #{now})</foreach>
            </script>""")
    int insertAll(@Param("lines") List<NumberedMovement> lines, @Param("now") Instant now);

    /** An update of nothing holds the row alone where IGNORE would share it, and shared locks that grow deadlock. */
    @Insert("INSERT INTO books (id) VALUES (1) ON DUPLICATE KEY UPDATE version = version")
    int open();

    @Select("SELECT id, closed_through FROM books WHERE id = 1")
    @Nullable
    BooksRow read();

    @Select("SELECT id, closed_through FROM books WHERE id = 1 FOR UPDATE")
    @Nullable
    BooksRow lock();

    @Update("UPDATE books SET closed_through = #{day}, version = version + 1 WHERE id = 1")
    int closeThrough(@Param("day") LocalDate day);
}
