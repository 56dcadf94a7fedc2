package io.huishu.analytics.dues.store;

import io.huishu.analytics.dues.HeardCharge;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HeardChargeMapper {
    @Select("SELECT COUNT(*) FROM heard_charge WHERE id = #{id}")
    int count(String id);

    @Insert("INSERT INTO heard_charge (id, unit_id, year, amount_fen, standing, settled_month, version)"
            + " VALUES (#{id}, #{unitId}, #{year}, COALESCE(#{amount}, 0), #{standing}, #{settledMonth}, #{version})")
    int insert(HeardCharge charge);

    @Update("UPDATE heard_charge SET amount_fen = COALESCE(#{amount}, amount_fen), standing = #{standing},"
            + " settled_month = #{settledMonth}, version = #{version} WHERE id = #{id} AND version < #{version}")
    int update(HeardCharge charge);
}
