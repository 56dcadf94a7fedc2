package io.huishu.member.person.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface WxTokenMapper {
    @Select("SELECT id, value, expires_at FROM wx_token WHERE id = #{id}")
    Optional<WxTokenRow> find(@Param("id") String id);

    @Update("""
            UPDATE wx_token SET value = #{value}, expires_at = #{expiresAt}, version = version + 1
            WHERE id = #{id}
            """)
    int change(@Param("id") String id, @Param("value") @Nullable String value, @Param("expiresAt") Instant expiresAt);

    @Insert("INSERT INTO wx_token (id, value, expires_at) VALUES (#{id}, #{value}, #{expiresAt})")
    int add(@Param("id") String id, @Param("value") @Nullable String value, @Param("expiresAt") Instant expiresAt);
}
