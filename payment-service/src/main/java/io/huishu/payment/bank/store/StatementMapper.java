package io.huishu.payment.bank.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.bank.BankStatement;
import io.huishu.payment.bank.RowState;
import io.huishu.payment.bank.StatementView;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the tables {@code bank_statement}, {@code bank_statement_row} and {@code bank_layout}. */
@Mapper
interface StatementMapper extends BaseMapper<BankStatement> {
    String VIEW = """
            SELECT id, file_name, bank, state, first_day, last_day, fresh, known, similar, faulty, skipped,
                   income_fen AS income, outgoing_fen AS outgoing, written, created_at, committed_at
            FROM bank_statement
            """;

    String ROW = """
            SELECT id, sheet_row, state, identity, booked_on, direction, amount_fen AS amount, balance_fen AS balance,
                   payer, account_cipher, account_tail, memo, serial, own_tail, faults
            FROM bank_statement_row WHERE statement_id = #{statementId}
            """;

    @Select("SELECT id FROM bank_statement WHERE state = 'CHECKED' ORDER BY id FOR UPDATE")
    List<String> holdUnwritten();

    @Select("SELECT * FROM bank_statement WHERE id = #{id} FOR UPDATE")
    @Nullable
    BankStatement hold(@Param("id") String id);

    @Select(VIEW + "WHERE id = #{id}")
    @Nullable
    StatementView view(@Param("id") String id);

    @Select("<script>" + VIEW + """
            WHERE state != 'ABANDONED' <if test="after != null">AND id &lt; #{after}</if>
            ORDER BY id DESC LIMIT #{rows}
            </script>""")
    List<StatementView> list(@Param("after") @Nullable String after, @Param("rows") int rows);

    @Select("SELECT id FROM bank_statement WHERE state = 'CHECKED' AND created_at < #{moment}")
    List<String> unwrittenBefore(@Param("moment") Instant moment);

    @Insert("""
            <script>
            INSERT INTO bank_statement_row (id, statement_id, sheet_row, state, identity, booked_on, direction,
              amount_fen, balance_fen, payer, account_cipher, account_tail, memo, serial, own_tail, faults) VALUES
            <foreach collection="rows" item="r" separator=",">
              (#{r.id}, #{statementId}, #{r.sheetRow}, #{r.state}, #{r.identity}, #{r.bookedOn}, #{r.direction},
               #{r.amount}, #{r.balance}, #{r.payer}, #{r.accountCipher}, #{r.accountTail}, #{r.memo}, #{r.serial},
               #{r.ownTail}, #{r.faults})</foreach>
            </script>""")
    int insertRows(@Param("statementId") String statementId, @Param("rows") List<RowRecord> rows);

    @Select(ROW + "AND state IN ('FRESH', 'SIMILAR') ORDER BY sheet_row")
    List<RowRecord> writableRows(@Param("statementId") String statementId);

    @Select("<script>" + ROW + """
            <if test="state != null">AND state = #{state}</if>
            <if test="after != null">AND sheet_row &gt; #{after}</if>
            ORDER BY sheet_row LIMIT #{limit}
            </script>""")
    List<RowRecord> rows(
            @Param("statementId") String statementId,
            @Param("state") @Nullable RowState state,
            @Param("after") @Nullable Integer after,
            @Param("limit") int limit);

    @Delete("DELETE FROM bank_statement_row WHERE statement_id = #{statementId}")
    int dropRows(@Param("statementId") String statementId);

    @Select("SELECT headers FROM bank_statement WHERE id = #{id}")
    @Nullable
    String headers(@Param("id") String id);

    @Select("SELECT id, columns FROM bank_layout")
    List<LayoutRecord> layouts();

    @Insert("""
            INSERT INTO bank_layout (id, columns, kept_by, kept_at) VALUES (#{id}, #{columns}, #{by}, #{at})
            ON DUPLICATE KEY UPDATE columns = #{columns}, kept_by = #{by}, kept_at = #{at}, version = version + 1""")
    int keep(@Param("id") String id, @Param("columns") String columns, @Param("by") String by, @Param("at") Instant at);
}
