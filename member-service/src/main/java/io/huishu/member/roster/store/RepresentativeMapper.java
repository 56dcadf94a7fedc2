package io.huishu.member.roster.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.person.Seat;
import io.huishu.member.roster.Representative;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface RepresentativeMapper extends BaseMapper<Representative> {
    @Insert("<script>INSERT INTO representative (id, version, unit_id, seat, name, title, phone_cipher, phone_index)"
            + " VALUES <foreach collection='seats' item='r' separator=','>(#{r.id}, #{r.version}, #{r.unitId},"
            + " #{r.seat}, #{r.name}, #{r.title}, #{r.phoneCipher}, #{r.phoneIndex})</foreach></script>")
    int insertAll(List<Representative> seats);

    @Select("SELECT * FROM representative WHERE unit_id = #{unitId} AND seat = 0")
    @Nullable
    Representative mainOf(String unitId);

    @Select("<script>SELECT r.* FROM representative r JOIN person p ON p.phone_index = r.phone_index"
            + " WHERE r.person_id IS NULL AND r.unit_id IN " + UnitMapper.IDS + "</script>")
    List<Representative> unseated(Collection<String> ids);

    @Delete("<script>DELETE FROM representative WHERE unit_id IN " + UnitMapper.IDS + "</script>")
    int removeOf(Collection<String> ids);

    @Update("UPDATE representative SET person_id = #{personId}, version = version + 1"
            + " WHERE phone_index = #{phoneIndex} AND (person_id IS NULL OR person_id != #{personId})")
    int claim(String phoneIndex, String personId);

    @Select("SELECT unit_id, name AS representative FROM representative WHERE phone_index = #{phoneIndex}"
            + " ORDER BY unit_id")
    List<Seat> seatsUnder(String phoneIndex);

    @Select("SELECT DISTINCT u.id, u.name, u.credit_code, u.tier, r.title, u.state, u.member_no,"
            + " (SELECT MAX(p.ends_on) FROM membership_period p WHERE p.unit_id = u.id) AS paid_until"
            + " FROM representative r JOIN unit u ON u.id = r.unit_id WHERE r.person_id = #{personId}"
            + " ORDER BY u.member_no")
    List<SeatRow> unitsOf(String personId);

    @Select("SELECT DISTINCT person_id FROM representative WHERE unit_id = #{unitId} AND person_id IS NOT NULL"
            + " ORDER BY person_id")
    List<String> personsOf(String unitId);
}
