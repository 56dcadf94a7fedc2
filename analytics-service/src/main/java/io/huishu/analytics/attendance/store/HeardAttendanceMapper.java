package io.huishu.analytics.attendance.store;

import io.huishu.analytics.attendance.HeardActivity;
import io.huishu.analytics.attendance.HeardPlace;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HeardAttendanceMapper {
    @Select("SELECT COUNT(*) FROM heard_activity WHERE id = #{id}")
    int countActivity(String id);

    @Insert("INSERT INTO heard_activity (id, title, starts_at, cancelled, version)"
            + " VALUES (#{id}, #{title}, #{startsAt}, #{cancelled}, #{version})")
    int insertActivity(HeardActivity activity);

    /** What a fact does not say stays as it was. */
    @Update("UPDATE heard_activity SET title = IF(#{title} = '', title, #{title}),"
            + " starts_at = COALESCE(#{startsAt}, starts_at), cancelled = #{cancelled}, version = #{version}"
            + " WHERE id = #{id} AND version < #{version}")
    int updateActivity(HeardActivity activity);

    @Select("SELECT COUNT(*) FROM heard_place WHERE id = #{id}")
    int countPlace(String id);

    @Insert("INSERT INTO heard_place (id, activity_id, unit_id, confirmed, attended, version)"
            + " VALUES (#{id}, #{activityId}, #{unitId}, #{confirmed}, #{attended}, #{version})")
    int insertPlace(HeardPlace place);

    @Update("UPDATE heard_place SET unit_id = COALESCE(#{unitId}, unit_id), confirmed = #{confirmed},"
            + " attended = #{attended}, version = #{version} WHERE id = #{id} AND version < #{version}")
    int updatePlace(HeardPlace place);
}
