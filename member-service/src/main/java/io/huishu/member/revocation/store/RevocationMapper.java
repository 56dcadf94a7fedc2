package io.huishu.member.revocation.store;

import io.huishu.member.revocation.Revocation;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RevocationMapper {
    @Update("""
            UPDATE revocation SET epoch = GREATEST(epoch, #{epoch}), version = version + 1
            WHERE chamber = #{chamber} AND subject = #{subject}
            """)
    int raise(@Param("chamber") String chamber, @Param("subject") String subject, @Param("epoch") long epoch);

    @Insert("""
            INSERT INTO revocation (id, chamber, subject, epoch)
            VALUES (#{id}, #{chamber}, #{subject}, #{epoch})
            """)
    int add(
            @Param("id") String id,
            @Param("chamber") String chamber,
            @Param("subject") String subject,
            @Param("epoch") long epoch);

    @Select("SELECT NULLIF(chamber, '') AS chamber, subject, epoch FROM revocation WHERE epoch >= #{epoch}")
    List<Revocation> since(@Param("epoch") long epoch);

    @Select("""
            SELECT COALESCE(MAX(epoch), 0) FROM revocation
            WHERE chamber = #{chamber} AND subject IN (#{subject}, '*')
            """)
    long markOf(@Param("chamber") String chamber, @Param("subject") String subject);
}
