package io.huishu.notify.person.store;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface UnitNameMapper {
    @Select("SELECT name FROM unit_name WHERE id = #{id}")
    @Nullable
    String find(String id);

    /** The newer of what is known and what is told. */
    @Insert("INSERT INTO unit_name (id, name, version) VALUES (#{id}, #{name}, #{version})"
            + " ON DUPLICATE KEY UPDATE name = IF(version < #{version}, #{name}, name),"
            + " version = GREATEST(version, #{version})")
    int learn(String id, String name, long version);
}
