package io.huishu.member.period.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.period.EndedCharge;
import io.huishu.member.period.MembershipPeriod;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface PeriodMapper extends BaseMapper<MembershipPeriod> {
    String IDS = "<foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

    @Select("SELECT COUNT(*) FROM membership_period WHERE unit_id = #{unitId} AND period_year = #{year}")
    int countOf(String unitId, int year);

    @Insert(
            "INSERT INTO counted_charge (id, void_through, unit_id, period_year) VALUES (#{chargeId}, -1, #{unitId}, #{year})"
                    + " ON DUPLICATE KEY UPDATE void_through = void_through")
    int beginCounting(String chargeId, String unitId, int year);

    @Select("SELECT void_through FROM counted_charge WHERE id = #{chargeId} FOR UPDATE")
    long voidThrough(String chargeId);

    @Select("SELECT id FROM membership_period WHERE charge_id = #{chargeId} AND charge_version < #{chargeVersion}"
            + " FOR UPDATE")
    @Nullable
    String begunBy(String chargeId, long chargeVersion);

    @Update(
            "UPDATE counted_charge SET void_through = #{chargeVersion}, period_id = #{periodId}, reason = LEFT(#{reason}, 200),"
                    + " ended_at = #{endedAt}, version = version + 1 WHERE id = #{chargeId} AND void_through < #{chargeVersion}")
    int noteEnded(EndedCharge ended);

    @Insert("INSERT INTO billed_year (unit_id, period_year, charge_id) VALUES (#{unitId}, #{year}, #{chargeId})"
            + " ON DUPLICATE KEY UPDATE charge_id = charge_id")
    int noteBilled(String unitId, int year, String chargeId);

    @Select("<script>SELECT unit_id FROM billed_year WHERE unit_id IN " + IDS
            + " UNION SELECT unit_id FROM membership_period WHERE unit_id IN " + IDS + "</script>")
    List<String> billed(Collection<String> ids);
}
