package io.huishu.payment.month.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.month.AccountMonth;
import io.huishu.payment.month.MonthEvent;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the tables {@code account_month} and {@code month_event}. */
@Mapper
public interface MonthMapper extends BaseMapper<AccountMonth> {
    @Select("SELECT * FROM account_month WHERE id = #{id} FOR UPDATE")
    @Nullable
    AccountMonth lock(@Param("id") int id);

    /** An update of nothing holds the row alone where IGNORE would share it. */
    @Insert("INSERT INTO account_month (id, state) VALUES (#{id}, 'OPEN') ON DUPLICATE KEY UPDATE version = version")
    int open(@Param("id") int id);

    @Select("SELECT * FROM account_month WHERE id BETWEEN #{from} AND #{to} ORDER BY id")
    List<AccountMonth> between(@Param("from") int from, @Param("to") int to);

    @Insert("""
            INSERT INTO month_event (id, month_id, deed, done_by, done_name, done_at, note)
            VALUES (#{e.id}, #{e.monthId}, #{e.deed}, #{e.doneBy}, #{e.doneName}, #{e.doneAt}, #{e.note})""")
    int addEvent(@Param("e") MonthEvent event);

    @Select("""
            SELECT id, month_id, deed, done_by, done_name, done_at, note FROM month_event
            WHERE month_id = #{month} ORDER BY id DESC""")
    List<MonthEvent> events(@Param("month") int month);

    @Select("SELECT MIN(booked_on) FROM ledger_line")
    @Nullable
    LocalDate firstDay();
}
