package io.huishu.event.registration.web;

import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.problem.Invalid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record RegisterRequest(
        @Nullable String unitId,
        @Size(max = 40, message = "姓名不超过 40 个字") @Nullable String personName,
        @Nullable String phone) {
    /** @throws Invalid when a number is given that is no mobile number */
    @Nullable
    Phone parsedPhone() {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        return Phone.parse(phone).orElseThrow(() -> new Invalid("registration.phone", "手机号要是 11 位的手机号码。"));
    }
}
