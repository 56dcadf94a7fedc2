package io.huishu.payment.bill.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.bill.BillChange;
import io.huishu.payment.bill.BillDay;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.BillView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the tables {@code bill_day} and {@code bill_change}. */
@Mapper
public interface BillDayMapper extends BaseMapper<BillDay> {
    @Insert("""
            INSERT IGNORE INTO bill_day (id, mchid, kind, day, state)
            VALUES (#{b.id}, #{b.mchid}, #{b.kind}, #{b.day}, #{b.state})""")
    int open(@Param("b") BillDay bill);

    @Select("SELECT * FROM bill_day WHERE mchid = #{mchid} AND kind = #{kind} AND day = #{day} FOR UPDATE")
    @Nullable
    BillDay lock(@Param("mchid") String mchid, @Param("kind") BillKind kind, @Param("day") LocalDate day);

    @Insert("""
            INSERT INTO bill_change (id, bill_id, edition, old_sha1, new_sha1, old_in_fen, new_in_fen, seen_at)
            VALUES (#{c.id}, #{c.billId}, #{c.edition}, #{c.oldSha1}, #{c.newSha1}, #{c.oldIn}, #{c.newIn}, #{c.seenAt})""")
    int insertChange(@Param("c") BillChange change);

    @Select("""
            SELECT id, mchid, kind, day, state, edition, line_count, in_fen AS `in`, out_fen AS `out`, fee_fen AS fee,
                   note, read_at
            FROM bill_day WHERE day BETWEEN #{from} AND #{to} ORDER BY day, kind, mchid""")
    List<BillView> between(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("SELECT MIN(day) FROM bill_day")
    @Nullable
    LocalDate firstDay();

    @Select("SELECT MIN(created_at) FROM pay_order")
    @Nullable
    Instant firstOrder();
}
