package io.huishu.analytics.roster.store;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface HeardUnitMapper {
    @Select("SELECT COUNT(*) FROM heard_unit WHERE id = #{id}")
    int count(String id);

    /** A row that knows nothing yet: every fact is newer. */
    @Insert("INSERT INTO heard_unit (id, tier, version, described_version) VALUES (#{id}, '', -1, -1)")
    int insert(String id);

    @Update("UPDATE heard_unit SET tier = #{tier}, joined_on = #{joinedOn}, described_version = #{version}"
            + " WHERE id = #{id} AND described_version < #{version}")
    int describe(String id, String tier, LocalDate joinedOn, long version);

    @Update("UPDATE heard_unit SET left_on = #{leftOn}, version = #{version}"
            + " WHERE id = #{id} AND version < #{version}")
    int standing(String id, @Nullable LocalDate leftOn, long version);
}
