package io.huishu.payment.fee.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.fee.NewFee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee to be charged.
 *
 * @param payUntil no payment is begun after it; null for no such limit
 */
public record FeeRequest(
        @NotBlank(message = "缺少报名") @Size(max = 26, message = "报名标识太长")
        String registrationId,

        @NotBlank(message = "缺少活动") @Size(max = 26, message = "活动标识太长")
        String activityId,

        @NotBlank(message = "缺少会员单位") @Size(max = 26, message = "单位标识太长")
        String unitId,

        @Size(max = 26, message = "会员标识太长") @Nullable String personId,

        @NotBlank(message = "缺少名目") @Size(max = 100, message = "名目最多 100 个字")
        String subject,

        @NotNull(message = "缺少金额") Money amount,
        @NotNull(message = "缺少期限") LocalDate dueOn,
        @Nullable Instant payUntil) {
    NewFee fee() {
        return new NewFee(registrationId, activityId, unitId, personId, subject, amount, dueOn, payUntil);
    }
}
