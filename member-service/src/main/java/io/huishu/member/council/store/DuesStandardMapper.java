package io.huishu.member.council.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.money.Money;
import io.huishu.member.council.DuesStandard;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface DuesStandardMapper extends BaseMapper<DuesStandard> {
    @Insert("INSERT INTO dues_standard_tier (id, standard_id, place, tier, amount_fen)"
            + " VALUES (#{id}, #{standardId}, #{place}, #{tier}, #{amount})")
    int addTier(String id, String standardId, int place, String tier, Money amount);

    @Select("<script>SELECT standard_id, tier, amount_fen AS amount FROM dues_standard_tier WHERE standard_id IN"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>"
            + " ORDER BY standard_id, place</script>")
    List<TierRow> tiersOf(Collection<String> ids);

    @Select("SELECT * FROM dues_standard WHERE effective_from = #{year}")
    @Nullable
    DuesStandard ofYear(int year);

    @Select("<script>SELECT * FROM dues_standard WHERE 1 = 1"
            + "<if test='after != null'> AND id &lt; #{after}</if> ORDER BY id DESC LIMIT #{rows}</script>")
    List<DuesStandard> page(@Nullable String after, int rows);
}
