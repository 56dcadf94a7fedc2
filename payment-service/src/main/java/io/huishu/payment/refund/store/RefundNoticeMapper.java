package io.huishu.payment.refund.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.refund.RefundNotice;
import io.huishu.payment.refund.WaitingNoticeView;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code refund_notice}. */
@Mapper
public interface RefundNoticeMapper extends BaseMapper<RefundNotice> {
    @Select("SELECT id FROM refund_notice WHERE next_try_at <= #{now} ORDER BY next_try_at LIMIT #{most}")
    List<String> due(@Param("now") Instant now, @Param("most") int most);

    @Select("SELECT * FROM refund_notice WHERE id = #{id} AND next_try_at <= #{now} FOR UPDATE SKIP LOCKED")
    @Nullable
    RefundNotice lockDue(@Param("id") String id, @Param("now") Instant now);

    @Select("""
            SELECT refund_no, order_no, status, amount_fen AS amount, seen_at, tries
            FROM refund_notice WHERE taken_at IS NULL ORDER BY seen_at, id LIMIT 50""")
    List<WaitingNoticeView> waiting();
}
