package io.huishu.notify.official.store;

import io.huishu.notify.official.KnownChamber;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface OfficialMapper {
    @Select("SELECT code, name FROM known_chamber WHERE code <> ''")
    @Nullable
    KnownChamber current();

    /** A row that knows nothing yet, unless there is one; held either way, so that two facts wait for each other. */
    @Insert("INSERT INTO known_chamber (code, name, version) VALUES ('', '', -1)"
            + " ON DUPLICATE KEY UPDATE version = version")
    int begin();

    @Update("UPDATE known_chamber SET code = #{code}, name = #{name} WHERE code = ''")
    int name(String code, String name);

    @Update("UPDATE known_chamber SET official_appid = #{officialAppid}, version = #{version}"
            + " WHERE version < #{version}")
    int official(@Nullable String officialAppid, long version);

    @Select("SELECT COUNT(*) FROM follower WHERE appid = #{appid} AND openid = #{openid}")
    int countFollower(String appid, String openid);

    @Insert("INSERT INTO follower (appid, openid, following, scene, changed_at)"
            + " VALUES (#{appid}, #{openid}, 1, #{scene}, #{now})")
    int firstFollow(String appid, String openid, @Nullable String scene, Instant now);

    @Update("UPDATE follower SET following = 1, changed_at = #{now}"
            + " WHERE appid = #{appid} AND openid = #{openid} AND following = 0")
    int followAgain(String appid, String openid, Instant now);

    @Update("UPDATE follower SET following = 0, changed_at = #{now}"
            + " WHERE appid = #{appid} AND openid = #{openid} AND following = 1")
    int unfollow(String appid, String openid, Instant now);

    @Insert("INSERT INTO push_seen (mark, seen_at) VALUES (#{mark}, #{now})")
    int see(String mark, Instant now);

    @Insert("INSERT INTO menu_task (appid, next_at) VALUES (#{appid}, #{nextAt})"
            + " ON DUPLICATE KEY UPDATE next_at = #{nextAt}")
    int addTask(String appid, Instant nextAt);

    @Update("UPDATE menu_task SET next_at = #{nextAt} WHERE appid = #{appid}")
    int moveTask(String appid, @Nullable Instant nextAt);

    @Select("SELECT appid FROM menu_task WHERE next_at <= #{now} ORDER BY next_at LIMIT 1")
    @Nullable
    String dueTask(Instant now);
}
