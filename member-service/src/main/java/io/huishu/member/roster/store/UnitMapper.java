package io.huishu.member.roster.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.roster.Unit;
import io.huishu.member.roster.UnitState;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface UnitMapper extends BaseMapper<Unit> {
    String FROM = " FROM unit u JOIN representative r ON r.unit_id = u.id AND r.seat = 0";

    String VIEW = "SELECT u.id, u.member_no, u.name, u.credit_code, r.id AS representative_id,"
            + " r.name AS representative, r.title, r.phone_cipher, u.tier, u.joined_on, u.state,"
            + " (SELECT MAX(p.ends_on) FROM membership_period p WHERE p.unit_id = u.id) AS paid_until" + FROM;

    String QUESTION = "<if test='state != null'> AND u.state = #{state}</if>"
            + "<if test='tier != null'> AND u.tier = #{tier}</if>"
            + "<if test='like != null'> AND (u.name LIKE #{like} OR r.name LIKE #{like}"
            + "<if test='code != null'> OR u.credit_code LIKE #{code}</if>"
            + "<if test='number != null'> OR u.member_no = #{number}</if>"
            + "<if test='phoneIndex != null'> OR r.phone_index = #{phoneIndex}</if>)</if>";

    String HOLDER = "SELECT id, member_no, name, name_key, credit_code FROM unit WHERE state = 'ACTIVE' AND ";

    String IDS = "<foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

    @Insert("<script>INSERT INTO unit (id, version, member_no, name, name_key, credit_code, tier, state, joined_on,"
            + " import_id, live_code, live_name, created_at) VALUES <foreach collection='units' item='u'"
            + " separator=','>(#{u.id}, #{u.version}, #{u.memberNo}, #{u.name}, #{u.nameKey}, #{u.creditCode},"
            + " #{u.tier}, #{u.state}, #{u.joinedOn}, #{u.importId}, #{u.liveCode}, #{u.liveName}, #{u.createdAt})"
            + "</foreach></script>")
    int insertAll(List<Unit> units);

    @Select("<script>" + HOLDER + "credit_code IN " + IDS + "</script>")
    List<HolderRow> holdersOfCodes(Collection<String> ids);

    @Select("<script>" + HOLDER + "name_key IN " + IDS + "</script>")
    List<HolderRow> holdersOfNames(Collection<String> ids);

    @Select("SELECT * FROM unit WHERE import_id = #{importId} ORDER BY member_no")
    List<Unit> ofImport(String importId);

    @Delete("<script>DELETE FROM unit WHERE id IN " + IDS + "</script>")
    int remove(Collection<String> ids);

    @Select("<script>" + VIEW + " WHERE u.member_no &gt; #{after}" + QUESTION
            + " ORDER BY u.member_no LIMIT #{rows}</script>")
    List<UnitRow> page(
            long after,
            int rows,
            @Nullable UnitState state,
            @Nullable String tier,
            @Nullable String like,
            @Nullable String code,
            @Nullable Long number,
            @Nullable String phoneIndex);

    @Select("<script>SELECT COUNT(*)" + FROM + " WHERE 1 = 1" + QUESTION + "</script>")
    long count(
            @Nullable UnitState state,
            @Nullable String tier,
            @Nullable String like,
            @Nullable String code,
            @Nullable Long number,
            @Nullable String phoneIndex);

    @Select(VIEW + " WHERE u.id = #{id}")
    @Nullable
    UnitRow view(String id);

    /** Its lock is held to the end of the transaction, also where nothing is added. */
    @Insert("INSERT INTO roster_counter (id, last_no) VALUES ('member-no', #{count})"
            + " ON DUPLICATE KEY UPDATE last_no = last_no + #{count}")
    int advance(int count);

    @Select("SELECT last_no FROM roster_counter WHERE id = 'member-no'")
    long lastNumber();
}
