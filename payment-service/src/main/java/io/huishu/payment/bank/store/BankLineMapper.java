package io.huishu.payment.bank.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.bank.BankLine;
import io.huishu.payment.bank.BankLines.Trait;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of the table {@code bank_line}. */
@Mapper
interface BankLineMapper extends BaseMapper<BankLine> {
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
