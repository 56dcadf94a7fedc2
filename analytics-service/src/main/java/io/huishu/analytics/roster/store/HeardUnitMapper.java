package io.huishu.analytics.roster.store;

import io.huishu.analytics.roster.HeardUnit;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HeardUnitMapper {
    @Select("SELECT COUNT(*) FROM heard_unit WHERE id = #{id}")
    int count(String id);

    @Insert("INSERT INTO heard_unit (id, tier, joined_on, left_on, version)"
            + " VALUES (#{id}, #{tier}, #{joinedOn}, #{leftOn}, #{version})")
    int insert(HeardUnit unit);

    /** What a fact does not say stays as it was. */
    @Update(
            "UPDATE heard_unit SET tier = IF(#{tier} = '', tier, #{tier}), joined_on = COALESCE(#{joinedOn}, joined_on),"
                    + " left_on = #{leftOn}, version = #{version} WHERE id = #{id} AND version < #{version}")
    int update(HeardUnit unit);
}
