package io.huishu.payment.waiver.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.waiver.WaiverKind;
import io.huishu.payment.waiver.WaiverPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A waiver to be proposed.
 *
 * @param amount what is forgiven of a part; left out for the whole
 */
public record ProposeWaiverRequest(
        @NotBlank(message = "请选择要减免的会费") String chargeId,
        @NotNull(message = "请选择全部减免还是部分减免") WaiverKind kind,
        @Nullable Money amount,

        @NotBlank(message = "请写明减免的理由") @Size(max = 100, message = "理由不超过 100 个字")
        String reason,

        @NotBlank(message = "请选择决定减免的会议") String meetingId) {
    WaiverPlan plan() {
        return new WaiverPlan(chargeId, kind, amount, reason.strip(), meetingId);
    }
}
