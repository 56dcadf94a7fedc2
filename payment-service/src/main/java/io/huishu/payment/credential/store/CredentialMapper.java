package io.huishu.payment.credential.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.credential.Credential;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CredentialMapper extends BaseMapper<Credential> {
    @Select("SELECT * FROM merchant_credential ORDER BY given_at DESC, id DESC")
    List<Credential> all();

    @Select("SELECT * FROM merchant_credential ORDER BY given_at DESC, id DESC FOR UPDATE")
    List<Credential> lockAll();

    @Update("UPDATE merchant_credential SET api_v3_key_proven_at = #{now}, version = version + 1"
            + " WHERE id = #{id} AND api_v3_key_proven_at IS NULL")
    int apiV3KeyProven(@Param("id") String id, @Param("now") Instant now);
}
