package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What the merchant's page hands to wx.requestPayment. */
public record CallUp(
        @Nullable String appId,
        @Nullable String timeStamp,
        @Nullable String nonceStr,
        @JsonProperty("package") @Nullable String packageValue,
        @Nullable String signType,
        @Nullable String paySign) {

    String signedText() {
        return appId + "\n" + timeStamp + "\n" + nonceStr + "\n" + packageValue + "\n";
    }

    String prepayId() {
        return packageValue != null && packageValue.startsWith("prepay_id=") ? packageValue.substring(10) : "";
    }
}
