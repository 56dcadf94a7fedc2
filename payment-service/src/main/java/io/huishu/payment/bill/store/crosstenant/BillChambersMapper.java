package io.huishu.payment.bill.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Numbers of chambers only, never their rows. */
@Mapper
@AcrossTenants(
        reason = "The nightly round must know which chambers take payments by WeChat and so have bills to fetch.")
public interface BillChambersMapper {
    @Select("SELECT DISTINCT tenant_id FROM pay_order ORDER BY tenant_id")
    List<Long> withOrders();
}
