package io.huishu.payment.offline.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.offline.OfflineMoney;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that the office received.
 *
 * @param amount absent for all that is due
 * @param reference the bank's number or a cheque's; needed for a transfer and a cheque
 * @param voucherId a picture that was sent before
 */
public record OfflineRequest(
        @NotNull(message = "请选择收款方式") SettlementMethod method,
        @Nullable Money amount,
        @NotNull(message = "请填写收款日期") LocalDate receivedOn,
        @Size(max = 64, message = "凭证号最多 64 个字") @Nullable String reference,
        @Size(max = 26, message = "凭证照片不对，请重新上传") @Nullable String voucherId) {
    OfflineMoney money() {
        return new OfflineMoney(method, amount, receivedOn, reference, voucherId);
    }
}
