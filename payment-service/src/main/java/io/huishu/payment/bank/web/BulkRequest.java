package io.huishu.payment.bank.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Several lines confirmed at once, each as it was shown. */
public record BulkRequest(
        @NotEmpty(message = "请选择要认领的流水") @Size(max = 200, message = "一次最多认领 200 笔")
        List<@Valid @NotNull Item> items) {

    /** One line and what its money is. */
    public record Item(
            @NotNull(message = "请选择流水") @Size(max = 26, message = "流水不对")
            String lineId,

            @Valid @NotNull(message = "请选择应缴款项") MatchRequest match) {}
}
