package io.huishu.payment.offline.store;

import io.huishu.payment.offline.Voucher;
import io.huishu.payment.offline.VoucherKind;
import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code voucher}. */
@Mapper
interface VoucherMapper {
    @Insert("""
            INSERT INTO voucher (id, kind, width, height, content, sent_by, sent_at)
            VALUES (#{voucherId}, #{kind}, #{width}, #{height}, #{content}, #{by}, #{at})""")
    int add(
            @Param("voucherId") String voucherId,
            @Param("kind") VoucherKind kind,
            @Param("width") int width,
            @Param("height") int height,
            @Param("content") byte[] content,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("SELECT id, kind, width, height, content FROM voucher WHERE id = #{voucherId}")
    @Nullable
    Voucher get(@Param("voucherId") String voucherId);

    @Update("UPDATE voucher SET used = TRUE, version = version + 1 WHERE id = #{voucherId}")
    int use(@Param("voucherId") String voucherId);

    @Delete("DELETE FROM voucher WHERE used = FALSE AND sent_at < #{moment}")
    int dropUnusedBefore(@Param("moment") Instant moment);
}
