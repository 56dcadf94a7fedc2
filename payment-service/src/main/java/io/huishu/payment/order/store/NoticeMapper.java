package io.huishu.payment.order.store;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of the table {@code wechat_notice}. */
@Mapper
public interface NoticeMapper {
    @Insert("INSERT INTO wechat_notice (id, order_no, seen_at) VALUES (#{id}, #{orderNo}, #{now})")
    int insert(@Param("id") String id, @Param("orderNo") String orderNo, @Param("now") Instant now);
}
