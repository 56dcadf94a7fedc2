package io.huishu.notify.subscription.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record ConsentRequest(
        @NotNull(message = "没有写明同意了哪些通知") @NotEmpty(message = "没有写明同意了哪些通知") @Size(max = 5, message = "一次最多同意五种通知")
        List<@Size(max = 64, message = "通知模板编号不对") String> templateIds) {}
