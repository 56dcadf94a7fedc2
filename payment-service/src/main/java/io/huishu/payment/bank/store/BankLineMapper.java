package io.huishu.payment.bank.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.money.Money;
import io.huishu.payment.bank.AsideReason;
import io.huishu.payment.bank.BankLine;
import io.huishu.payment.bank.BankLines.Trait;
import io.huishu.payment.bank.LineFilter;
import io.huishu.payment.bank.LineKind;
import io.huishu.payment.bank.LineTotals;
import io.huishu.payment.bank.LineView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code bank_line}. */
@Mapper
interface BankLineMapper extends BaseMapper<BankLine> {
    String VIEW = """
            SELECT id, booked_on, direction, kind, amount_fen AS amount, matched_fen AS matched, payer,
                   CONCAT('****', account_tail) AS account, memo, serial, own_tail AS own_account, state, aside_reason, note
            FROM bank_line
            """;

    String DAYS_AND_QUERY = """
            <if test="f.from != null">AND booked_on &gt;= #{f.from}</if>
            <if test="f.to != null">AND booked_on &lt;= #{f.to}</if>
            <if test="f.query != null">
              <bind name="like" value="'%' + f.query + '%'"/>
              AND (payer LIKE #{like} OR memo LIKE #{like})</if>
            """;

    @Select("""
            <script>
            SELECT identity FROM bank_line WHERE identity IN
            <foreach collection="identities" item="i" open="(" separator="," close=")">#{i}</foreach>
            </script>""")
    List<String> known(@Param("identities") Collection<String> identities);

    @Select("""
            SELECT identity, booked_on, direction, amount_fen AS amount, payer, serial, balance_fen AS balance
            FROM bank_line WHERE booked_on BETWEEN #{first} AND #{last}""")
    List<Trait> traits(@Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("SELECT * FROM bank_line WHERE id = #{id} FOR UPDATE")
    @Nullable
    BankLine hold(@Param("id") String id);

    @Update("""
            UPDATE bank_line SET state = IF(matched_fen + #{amount} = amount_fen, 'MATCHED', 'PARTLY'),
              matched_fen = matched_fen + #{amount}, version = version + 1
            WHERE id = #{id} AND direction = 'IN' AND state IN ('OPEN', 'PARTLY')
              AND matched_fen + #{amount} <= amount_fen""")
    int spend(@Param("id") String id, @Param("amount") Money amount);

    @Update("""
            UPDATE bank_line SET state = IF(matched_fen = #{amount}, 'OPEN', 'PARTLY'),
              matched_fen = matched_fen - #{amount}, version = version + 1
            WHERE id = #{id} AND matched_fen >= #{amount}""")
    int giveBack(@Param("id") String id, @Param("amount") Money amount);

    @Update("""
            UPDATE bank_line SET state = 'ASIDE', kind = #{kind}, aside_reason = #{reason}, note = #{note},
              version = version + 1 WHERE id = #{id} AND state = 'OPEN'""")
    int setAside(
            @Param("id") String id,
            @Param("kind") LineKind kind,
            @Param("reason") AsideReason reason,
            @Param("note") @Nullable String note);

    @Update("""
            UPDATE bank_line SET state = 'OPEN', kind = 'INCOME', aside_reason = NULL, note = NULL, version = version + 1
            WHERE id = #{id} AND state = 'ASIDE' AND direction = 'IN'""")
    int takeUp(@Param("id") String id);

    @Select("""
            SELECT * FROM bank_line
            WHERE state IN ('OPEN', 'PARTLY') AND (booked_on > #{day} OR (booked_on = #{day} AND id > #{after}))
            ORDER BY booked_on, id LIMIT #{most}""")
    List<BankLine> waiting(@Param("day") LocalDate day, @Param("after") String after, @Param("most") int most);

    @Select(VIEW + "WHERE id = #{id}")
    @Nullable
    LineView view(@Param("id") String id);

    @Select("<script>" + VIEW + "WHERE 1 = 1 " + DAYS_AND_QUERY + """
            <if test="f.state != null">AND state = #{f.state}</if>
            <if test="f.kind != null">AND kind = #{f.kind}</if>
            <if test="day != null">AND (booked_on &lt; #{day} OR (booked_on = #{day} AND id &lt; #{after}))</if>
            ORDER BY booked_on DESC, id DESC LIMIT #{rows}
            </script>""")
    List<LineView> list(
            @Param("f") LineFilter filter,
            @Param("day") @Nullable LocalDate day,
            @Param("after") @Nullable String after,
            @Param("rows") int rows);

    @Select("<script>" + """
            SELECT COALESCE(SUM(state IN ('OPEN', 'PARTLY')), 0) AS waiting,
                   COALESCE(SUM(IF(state IN ('OPEN', 'PARTLY'), amount_fen - matched_fen, 0)), 0) AS waiting_amount,
                   COALESCE(SUM(state = 'MATCHED'), 0) AS matched,
                   COALESCE(SUM(matched_fen), 0) AS matched_amount,
                   COALESCE(SUM(state = 'ASIDE'), 0) AS aside
            FROM bank_line WHERE 1 = 1
            """ + DAYS_AND_QUERY + "</script>")
    LineTotals totals(@Param("f") LineFilter filter);

    @Insert("""
            <script>
            INSERT INTO bank_line (id, statement_id, sheet_row, identity, booked_on, direction, kind, amount_fen,
              balance_fen, payer, account_cipher, account_tail, memo, serial, own_tail, state, aside_reason) VALUES
            <foreach collection="lines" item="l" separator=",">
              (#{l.id}, #{l.statementId}, #{l.sheetRow}, #{l.identity}, #{l.bookedOn}, #{l.direction}, #{l.kind},
               #{l.amountFen}, #{l.balanceFen}, #{l.payer}, #{l.accountCipher}, #{l.accountTail}, #{l.memo},
               #{l.serial}, #{l.ownTail}, #{l.state}, #{l.asideReason})</foreach>
            ON DUPLICATE KEY UPDATE version = version
            </script>""")
    int insertAll(@Param("lines") List<BankLine> lines);

    @Select("""
            <script>
            SELECT COUNT(*) FROM bank_line WHERE id IN
            <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            </script>""")
    int count(@Param("ids") List<String> ids);
}
