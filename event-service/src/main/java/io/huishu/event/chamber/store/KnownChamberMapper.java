package io.huishu.event.chamber.store;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KnownChamberMapper {
    @Select("SELECT COUNT(*) FROM known_chamber WHERE id = #{code}")
    int count(String code);

    @Insert("INSERT INTO known_chamber (id, version) VALUES (#{code}, 0)")
    int insert(String code);
}
