package io.huishu.event.chamber.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
@AcrossTenants(reason = "a public address names its chamber by code before any token does")
interface ChamberCodeMapper {
    @Select("SELECT tenant_id FROM known_chamber WHERE id = #{code}")
    @Nullable
    Long tenantOf(String code);
}
