package io.huishu.payment.fee.web;

import io.huishu.chassis.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A place was given up.
 *
 * @param back how much of a paid fee goes back; null leaves a paid fee as it is
 * @param reason shown to the payer when money goes back
 */
public record GiveUpRequest(
        @Nullable Money back,

        @NotBlank(message = "缺少原因") @Size(max = 80, message = "原因最多 80 个字")
        String reason) {}
