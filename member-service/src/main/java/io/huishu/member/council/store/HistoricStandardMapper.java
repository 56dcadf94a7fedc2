package io.huishu.member.council.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.money.Money;
import io.huishu.member.council.BrokenRule;
import io.huishu.member.council.HistoricStandard;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface HistoricStandardMapper extends BaseMapper<HistoricStandard> {
    String IDS = "<foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

    @Insert("INSERT INTO historic_price (id, standard_id, place, tier, amount_fen)"
            + " VALUES (#{id}, #{standardId}, #{place}, #{tier}, #{amount})")
    int addPrice(String id, String standardId, int place, String tier, Money amount);

    @Insert("INSERT INTO historic_fault (id, standard_id, place, rule, reason, source, remedy)"
            + " VALUES (#{id}, #{standardId}, #{place}, #{b.rule}, #{b.reason}, #{b.source}, #{b.remedy})")
    int addFault(String id, String standardId, int place, BrokenRule b);

    @Select("<script>SELECT standard_id, tier, amount_fen AS amount FROM historic_price WHERE standard_id IN " + IDS
            + " ORDER BY standard_id, place</script>")
    List<TierRow> pricesOf(Collection<String> ids);

    @Select("<script>SELECT standard_id, rule, reason, source, remedy FROM historic_fault WHERE standard_id IN " + IDS
            + " ORDER BY standard_id, place</script>")
    List<FaultRow> faultsOf(Collection<String> ids);

    @Select("<script>SELECT * FROM historic_standard WHERE 1 = 1"
            + "<if test='after != null'> AND id &lt; #{after}</if> ORDER BY id DESC LIMIT #{rows}</script>")
    List<HistoricStandard> page(@Nullable String after, int rows);
}
