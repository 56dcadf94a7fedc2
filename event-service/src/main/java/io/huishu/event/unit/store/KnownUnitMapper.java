package io.huishu.event.unit.store;

import io.huishu.event.unit.KnownUnit;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface KnownUnitMapper {
    @Select("SELECT id, name, state, version FROM known_unit WHERE id = #{id}")
    @Nullable
    KnownUnit find(String id);

    @Insert("INSERT INTO known_unit (id, name, state, version) VALUES (#{id}, #{name}, #{state}, #{version})")
    int insert(KnownUnit unit);

    @Update("UPDATE known_unit SET name = #{name}, state = #{state}, version = #{version}"
            + " WHERE id = #{id} AND version < #{version}")
    int update(KnownUnit unit);

    @Update("UPDATE known_unit SET state = 'LEFT', version = #{version} WHERE id = #{id} AND version < #{version}")
    int leave(String id, long version);
}
