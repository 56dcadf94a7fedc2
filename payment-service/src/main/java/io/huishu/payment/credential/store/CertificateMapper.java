package io.huishu.payment.credential.store;

import io.huishu.payment.credential.PlatformCertificate;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CertificateMapper {
    @Select("SELECT serial, pem, valid_until FROM platform_certificate WHERE mchid = #{mchid} AND valid_until > #{now}"
            + " ORDER BY valid_until DESC, serial")
    List<PlatformCertificate> valid(@Param("mchid") String mchid, @Param("now") Instant now);

    @Insert("INSERT INTO platform_certificate (mchid, serial, pem, valid_until, seen_at)"
            + " VALUES (#{mchid}, #{c.serial}, #{c.pem}, #{c.validUntil}, #{now})"
            + " ON DUPLICATE KEY UPDATE seen_at = #{now}, version = version + 1")
    int keep(@Param("mchid") String mchid, @Param("c") PlatformCertificate certificate, @Param("now") Instant now);
}
