package io.huishu.notify.person.store;

import io.huishu.notify.person.Contact;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ContactMapper {
    @Insert("INSERT INTO contact (person_id, unit_id, appid, openid, name)"
            + " VALUES (#{personId}, #{unitId}, #{appid}, #{openid}, #{name})"
            + " ON DUPLICATE KEY UPDATE openid = #{openid}, name = #{name}")
    int learn(Contact contact);

    @Select("SELECT person_id, unit_id, name, appid, openid FROM contact WHERE unit_id = #{unitId}"
            + " ORDER BY person_id, appid")
    List<Contact> ofUnit(String unitId);
}
