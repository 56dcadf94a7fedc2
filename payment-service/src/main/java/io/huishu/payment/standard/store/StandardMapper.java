package io.huishu.payment.standard.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.HistoricStandard;
import io.huishu.payment.standard.TierAmount;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_standard} and {@code dues_standard_tier}. */
@Mapper
public interface StandardMapper {
    String COLUMNS = "id, name, resolution_id, effective_from, adopted_at, late_joiners, late_from_month";

    @Select("SELECT COUNT(*) FROM dues_standard WHERE id = #{id}")
    int count(@Param("id") String id);

    @Insert("""
            INSERT INTO dues_standard (id, name, resolution_id, effective_from, adopted_at, late_joiners, late_from_month)
            VALUES (#{s.id}, #{s.name}, #{s.resolutionId}, #{s.effectiveFrom}, #{s.adoptedAt}, #{s.lateJoiners},
                    #{s.lateFromMonth})""")
    int insert(@Param("s") AdoptedStandard standard);

    @Insert("""
            INSERT INTO dues_standard_tier (id, standard_id, tier, amount_fen)
            VALUES (#{id}, #{standardId}, #{tier}, #{amount})""")
    int insertTier(
            @Param("id") String id,
            @Param("standardId") String standardId,
            @Param("tier") String tier,
            @Param("amount") Money amount);

    @Select("SELECT " + COLUMNS + """
             FROM dues_standard WHERE effective_from <= #{year}
            ORDER BY effective_from DESC, adopted_at DESC, id DESC LIMIT 1""")
    @Nullable
    StandardRow inForce(@Param("year") int year);

    @Select("""
            SELECT tier, amount_fen AS amount FROM dues_standard_tier
            WHERE standard_id = #{standardId} ORDER BY amount_fen, tier""")
    List<TierAmount> tiers(@Param("standardId") String standardId);

    @Select("""
            SELECT COUNT(*) FROM dues_standard s JOIN dues_standard_tier t ON t.standard_id = s.id
            WHERE s.effective_from <= #{year} AND t.tier = #{tier} AND t.amount_fen = #{amount}""")
    int asking(@Param("year") int year, @Param("tier") String tier, @Param("amount") Money amount);

    @Select("SELECT id FROM dues_standard ORDER BY id FOR UPDATE")
    List<String> lockAll();

    @Insert("""
            INSERT IGNORE INTO historic_standard (id, name, first_year, last_year, broken, documented_at)
            VALUES (#{s.id}, #{s.name}, #{s.firstYear}, #{s.lastYear}, #{broken}, #{s.documentedAt})""")
    int document(@Param("s") HistoricStandard standard, @Param("broken") String broken);

    @Select("""
            SELECT id, name, first_year, last_year, broken, documented_at FROM historic_standard
            WHERE first_year <= #{year} AND last_year >= #{year} ORDER BY id DESC LIMIT 1""")
    @Nullable
    HistoricRow historic(@Param("year") int year);
}
