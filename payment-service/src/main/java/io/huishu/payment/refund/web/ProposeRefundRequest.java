package io.huishu.payment.refund.web;

import io.huishu.chassis.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Money of a payment is to go back.
 *
 * @param reason shown to the payer in WeChat
 */
public record ProposeRefundRequest(
        @NotBlank(message = "请选择要退的那笔付款") String orderId,
        @NotNull(message = "请填写退款金额") Money amount,

        @NotBlank(message = "请填写退款原因，付款人会看到") @Size(max = 80, message = "退款原因最多 80 个字")
        String reason) {}
