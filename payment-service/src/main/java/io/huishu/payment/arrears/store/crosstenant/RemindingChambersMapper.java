package io.huishu.payment.arrears.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Numbers of chambers only, never their rows. */
@Mapper
@AcrossTenants(reason = "The clock must know which chambers want their reminders to go out.")
public interface RemindingChambersMapper {
    @Select("SELECT tenant_id FROM dues_rules WHERE reminders_on = TRUE ORDER BY tenant_id")
    List<Long> withReminders();
}
