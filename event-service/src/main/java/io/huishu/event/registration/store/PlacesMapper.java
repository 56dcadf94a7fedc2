package io.huishu.event.registration.store;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PlacesMapper {
    @Insert(
            "INSERT INTO activity_places (activity_id, capacity, remaining) VALUES (#{activityId}, #{capacity}, #{capacity})")
    int open(String activityId, int capacity);

    @Update("UPDATE activity_places SET remaining = remaining - 1 WHERE activity_id = #{activityId} AND remaining >= 1")
    int take(String activityId);

    @Update("UPDATE activity_places SET remaining = remaining + 1"
            + " WHERE activity_id = #{activityId} AND remaining < capacity")
    int giveBack(String activityId);
}
