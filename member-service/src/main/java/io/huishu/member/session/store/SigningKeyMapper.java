package io.huishu.member.session.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.session.SigningKey;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SigningKeyMapper extends BaseMapper<SigningKey> {
    @Select("""
            SELECT * FROM signing_key
            WHERE slot IS NOT NULL OR published_until > #{now} ORDER BY id
            """)
    List<SigningKey> published(@Param("now") Instant now);

    @Delete("DELETE FROM signing_key WHERE slot IS NULL AND published_until <= #{now}")
    int forget(@Param("now") Instant now);
}
