package io.huishu.payment.account.store;

import io.huishu.payment.account.BookLine;
import io.huishu.payment.account.OpenCharge;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads {@code ledger_line} and {@code charge} for one unit. */
@Mapper
public interface UnitBookMapper {
    @Select("""
            SELECT id, booked_on, kind, memo, charge_id, debit, credit, amount_fen AS amount FROM ledger_line
            WHERE unit_id = #{unitId} ORDER BY booked_on, booked_at, id""")
    List<BookLine> lines(@Param("unitId") String unitId);

    @Select("""
            SELECT id, subject, amount_fen AS amount, reduced_fen AS reduced, received_fen AS received,
                   amount_fen - reduced_fen - received_fen AS due, due_on
            FROM charge WHERE unit_id = #{unitId} AND state = 'OPEN' ORDER BY due_on, id""")
    List<OpenCharge> open(@Param("unitId") String unitId);
}
