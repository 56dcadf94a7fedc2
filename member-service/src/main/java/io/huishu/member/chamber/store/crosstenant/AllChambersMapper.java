package io.huishu.member.chamber.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import io.huishu.member.chamber.ChamberListing;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
@AcrossTenants(reason = "The gateway and the platform's operator list every chamber.")
public interface AllChambersMapper {
    @Select("SELECT id, code, name, modules, state FROM chamber ORDER BY id")
    List<ChamberListing> all();
}
