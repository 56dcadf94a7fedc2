package io.huishu.payment.offline.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.offline.OfflineEntry;
import io.huishu.payment.offline.OfflineEntryView;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code offline_entry}. */
@Mapper
interface OfflineEntryMapper extends BaseMapper<OfflineEntry> {
    @Select("SELECT * FROM offline_entry WHERE id = #{entryId} AND charge_id = #{chargeId} FOR UPDATE")
    @Nullable
    OfflineEntry hold(@Param("chargeId") String chargeId, @Param("entryId") String entryId);

    @Select("""
            SELECT id, method, amount_fen AS amount, received_on, reference, voucher_id, line_id, entered_at, undone_at,
                   reason
            FROM offline_entry WHERE charge_id = #{chargeId} ORDER BY entered_at DESC, id DESC""")
    List<OfflineEntryView> ofCharge(@Param("chargeId") String chargeId);

    @Update("""
            UPDATE offline_entry SET line_id = #{lineId}, version = version + 1
            WHERE id = #{entryId} AND line_id IS NULL AND undone_at IS NULL""")
    int link(@Param("entryId") String entryId, @Param("lineId") String lineId);

    @Update("UPDATE offline_entry SET line_id = NULL, version = version + 1 WHERE id = #{entryId}")
    int unlink(@Param("entryId") String entryId);
}
