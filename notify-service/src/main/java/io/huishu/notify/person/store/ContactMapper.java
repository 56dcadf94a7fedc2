package io.huishu.notify.person.store;

import io.huishu.notify.person.Contact;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ContactMapper {
    @Select("SELECT COUNT(*) FROM contact WHERE person_id = #{personId} AND unit_id = #{unitId} AND appid = #{appid}")
    int count(Contact contact);

    @Insert("INSERT INTO contact (person_id, unit_id, appid, openid, name)"
            + " VALUES (#{personId}, #{unitId}, #{appid}, #{openid}, #{name})")
    int insert(Contact contact);

    @Update("UPDATE contact SET openid = #{openid}, name = #{name}"
            + " WHERE person_id = #{personId} AND unit_id = #{unitId} AND appid = #{appid}")
    int update(Contact contact);

    @Select("SELECT person_id, unit_id, name, appid, openid FROM contact WHERE unit_id = #{unitId}"
            + " ORDER BY person_id, appid")
    List<Contact> ofUnit(String unitId);
}
