package io.huishu.notify.person.store;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface UnitNameMapper {
    @Select("SELECT name FROM unit_name WHERE id = #{id}")
    @Nullable
    String find(String id);

    @Insert("INSERT INTO unit_name (id, name, version) VALUES (#{id}, #{name}, #{version})")
    int insert(String id, String name, long version);

    @Update("UPDATE unit_name SET name = #{name}, version = #{version} WHERE id = #{id} AND version < #{version}")
    int update(String id, String name, long version);
}
