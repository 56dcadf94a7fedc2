package io.huishu.member.session.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.session.RefreshTokenRow;
import io.huishu.member.session.SignIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SignInMapper extends BaseMapper<SignIn> {
    @Update("""
            UPDATE sign_in SET ended_at = #{now}, end_reason = #{reason}, version = version + 1
            WHERE id = #{id} AND ended_at IS NULL
            """)
    int end(@Param("id") String id, @Param("reason") String reason, @Param("now") Instant now);

    @Insert("""
            INSERT INTO refresh_token (id, sign_in_id, issued_at) VALUES (#{hash}, #{signInId}, #{now})
            """)
    int addToken(@Param("hash") String hash, @Param("signInId") String signInId, @Param("now") Instant now);

    @Update("""
            UPDATE refresh_token SET used_at = #{now}, version = version + 1
            WHERE id = #{hash} AND used_at IS NULL
            """)
    int use(@Param("hash") String hash, @Param("now") Instant now);

    @Select("SELECT id, sign_in_id, used_at FROM refresh_token WHERE id = #{hash}")
    Optional<RefreshTokenRow> token(@Param("hash") String hash);

    @Select("SELECT id FROM sign_in WHERE expires_at < #{before} ORDER BY expires_at LIMIT 1000")
    List<String> over(@Param("before") Instant before);

    @Delete("DELETE FROM refresh_token WHERE sign_in_id = #{signInId}")
    int forgetTokens(@Param("signInId") String signInId);
}
