package io.huishu.member.period.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.period.MembershipPeriod;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PeriodMapper extends BaseMapper<MembershipPeriod> {
    String IDS = "<foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

    @Select("SELECT COUNT(*) FROM membership_period WHERE unit_id = #{unitId} AND period_year = #{year}")
    int countOf(String unitId, int year);

    @Insert("INSERT INTO billed_year (unit_id, period_year, charge_id) VALUES (#{unitId}, #{year}, #{chargeId})"
            + " ON DUPLICATE KEY UPDATE charge_id = charge_id")
    int noteBilled(String unitId, int year, String chargeId);

    @Select("<script>SELECT unit_id FROM billed_year WHERE unit_id IN " + IDS
            + " UNION SELECT unit_id FROM membership_period WHERE unit_id IN " + IDS + "</script>")
    List<String> billed(Collection<String> ids);
}
