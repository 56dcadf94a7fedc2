package io.huishu.member.person.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.person.Openid;
import io.huishu.member.person.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PersonMapper extends BaseMapper<Person> {
    @Select("SELECT * FROM person WHERE phone_index = #{phoneIndex}")
    Optional<Person> byPhone(@Param("phoneIndex") String phoneIndex);

    @Select("""
            SELECT p.* FROM person p JOIN person_wechat w ON w.person_id = p.id
            WHERE w.appid = #{appid} AND w.openid = #{openid}
            """)
    Optional<Person> byOpenid(@Param("appid") String appid, @Param("openid") String openid);

    @Insert("""
            INSERT INTO person_wechat (id, person_id, appid, openid, seen_at)
            VALUES (#{id}, #{personId}, #{appid}, #{openid}, #{seenAt})
            """)
    int link(
            @Param("id") String id,
            @Param("personId") String personId,
            @Param("appid") String appid,
            @Param("openid") String openid,
            @Param("seenAt") Instant seenAt);

    @Update("UPDATE person_wechat SET person_id = #{to}, version = version + 1 WHERE person_id = #{from}")
    int moveOpenids(@Param("from") String from, @Param("to") String to);

    @Select("SELECT appid, openid FROM person_wechat WHERE person_id = #{personId} ORDER BY id")
    List<Openid> openidsOf(@Param("personId") String personId);
}
