package io.huishu.event.registration.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.event.registration.FeeSums;
import io.huishu.event.registration.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface RegistrationMapper extends BaseMapper<Registration> {
    String VIEW = "SELECT r.id, r.activity_id, a.title AS activity_title, a.starts_at, a.place, r.unit_id,"
            + " u.name AS unit_name, r.person_name, r.phone_cipher, r.state, r.check_in_code, r.registered_at,"
            + " r.attended_at, r.fee_fen AS fee, r.fee_step, r.paid_fen AS paid, r.charge_id, r.hold_until,"
            + " r.refund_fen AS refund, r.office_fen AS by_office, r.refunded_fen AS refunded,"
            + " a.state = 'CANCELLED' AS activity_cancelled"
            + " FROM registration r JOIN activity a ON a.id = r.activity_id"
            + " LEFT JOIN known_unit u ON u.id = r.unit_id";

    /** In the order of sign-up, as a sign-in sheet wants it. */
    @Select("<script>" + VIEW + " WHERE r.activity_id = #{activityId}"
            + " <if test='after != null'> AND r.id &gt; #{after}</if> ORDER BY r.id LIMIT #{rows}</script>")
    List<RegistrationRow> ofActivity(String activityId, @Nullable String after, int rows);

    /** The latest sign-up first. */
    @Select("<script>" + VIEW + " WHERE r.person_id = #{personId}"
            + " <if test='after != null'> AND r.id &lt; #{after}</if> ORDER BY r.id DESC LIMIT #{rows}</script>")
    List<RegistrationRow> ofPerson(String personId, @Nullable String after, int rows);

    @Select("<script>" + VIEW
            + " WHERE r.person_id = #{personId} AND r.state IN ('CONFIRMED', 'AWAITING_PAYMENT') AND r.activity_id IN"
            + " <foreach collection='activityIds' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<RegistrationRow> ofPersonAt(String personId, Collection<String> activityIds);

    @Select("SELECT * FROM registration WHERE check_in_code = #{code}")
    @Nullable
    Registration byCode(String code);

    @Select("SELECT * FROM registration WHERE id = #{id} FOR UPDATE")
    @Nullable
    Registration lock(String id);

    @Select("SELECT id FROM registration WHERE next_step_at <= #{now} ORDER BY next_step_at LIMIT #{most}")
    List<String> due(Instant now, int most);

    @Select("SELECT * FROM registration WHERE id = #{id} AND next_step_at <= #{now} FOR UPDATE SKIP LOCKED")
    @Nullable
    Registration lockDue(String id, Instant now);

    @Update("UPDATE registration SET fee_step = 'GIVING_UP', refund_fen = fee_fen, steps = 0, next_step_at = #{now},"
            + " person_key = IF(state = 'AWAITING_PAYMENT', NULL, person_key),"
            + " state = IF(state = 'AWAITING_PAYMENT', 'CANCELLED', state), version = version + 1"
            + " WHERE activity_id = #{activityId} AND fee_step IN ('ASKING', 'OWED', 'PAID')")
    int giveAllBack(String activityId, Instant now);

    @Select("SELECT COALESCE(SUM(fee_step = 'PAID'), 0) AS paid_places,"
            + " COALESCE(SUM(IF(fee_step = 'PAID', paid_fen, 0)), 0) AS paid,"
            + " COALESCE(SUM(state = 'AWAITING_PAYMENT'), 0) AS awaiting_places,"
            + " COALESCE(SUM(state = 'CONFIRMED' AND fee_step IN ('ASKING', 'OWED')), 0) AS owed_places,"
            + " COALESCE(SUM(IF(state = 'CONFIRMED' AND fee_step IN ('ASKING', 'OWED'), fee_fen, 0)), 0) AS owed,"
            + " COALESCE(SUM(state = 'EXPIRED'), 0) AS expired_places,"
            + " COALESCE(SUM(paid_fen), 0) AS received,"
            + " COALESCE(SUM(refunded_fen), 0) AS refunded,"
            + " COALESCE(SUM(paid_fen > 0 AND refund_fen > refunded_fen AND fee_step IN ('GIVING_UP', 'GIVEN_UP')), 0)"
            + " AS going_back_places,"
            + " COALESCE(SUM(IF(paid_fen > 0 AND refund_fen > refunded_fen AND fee_step IN ('GIVING_UP', 'GIVEN_UP'),"
            + " refund_fen - refunded_fen, 0)), 0) AS going_back,"
            + " COALESCE(SUM(IF(refund_fen > refunded_fen, office_fen, 0)), 0) AS by_office"
            + " FROM registration WHERE activity_id = #{activityId}")
    FeeSums sums(String activityId);

    @Select("SELECT id FROM registration WHERE activity_id = #{activityId} AND person_key = #{personKey}")
    @Nullable
    String idOf(String activityId, String personKey);
}
