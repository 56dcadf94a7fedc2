package io.huishu.payment.receipt.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.receipt.HandOver;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of the table {@code receipt_hand_over}. */
@Mapper
public interface HandOverMapper extends BaseMapper<HandOver> {
    @Select("SELECT COUNT(*) FROM receipt_hand_over WHERE receipt_id = #{receiptId} AND what = 'ISSUED'")
    int asked(@Param("receiptId") String receiptId);

    @Select("SELECT * FROM receipt_hand_over WHERE receipt_id = #{receiptId} ORDER BY id FOR UPDATE")
    List<HandOver> lockOf(@Param("receiptId") String receiptId);

    @Select("""
            SELECT * FROM receipt_hand_over WHERE next_at <= #{now}
            ORDER BY next_at LIMIT #{most} FOR UPDATE SKIP LOCKED""")
    List<HandOver> lockDue(@Param("now") Instant now, @Param("most") int most);
}
