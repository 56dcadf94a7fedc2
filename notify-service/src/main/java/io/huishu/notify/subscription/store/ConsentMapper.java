package io.huishu.notify.subscription.store;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ConsentMapper {
    @Update(
            "UPDATE consent SET remaining = remaining + 1 WHERE person_id = #{personId} AND template_id = #{templateId}")
    int add(String personId, String templateId);

    @Insert("INSERT INTO consent (person_id, template_id, remaining) VALUES (#{personId}, #{templateId}, 1)")
    int first(String personId, String templateId);

    @Update("UPDATE consent SET remaining = remaining - 1"
            + " WHERE person_id = #{personId} AND template_id = #{templateId} AND remaining >= 1")
    int take(String personId, String templateId);

    @Update("UPDATE consent SET remaining = 0 WHERE person_id = #{personId} AND template_id = #{templateId}")
    int exhaust(String personId, String templateId);
}
