package io.huishu.event.registration.remote;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What this house asks payment-service. Both may be repeated; none is repeated by itself. */
@FeignClient(name = "payment-service", url = "${huishu.payment.url:}")
public interface PaymentDoor {
    @PostMapping("/internal/fees")
    Raised raise(@RequestHeader("Idempotency-Key") String key, @RequestBody Raise raise);

    @PostMapping("/internal/fees/{registrationId}/cancel")
    Ended cancel(
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable("registrationId") String registrationId,
            @RequestBody Cancel cancel);

    /** A fee to be charged. */
    record Raise(
            String registrationId,
            String activityId,
            String unitId,
            @Nullable String personId,
            String subject,
            Money amount,
            LocalDate dueOn,
            @Nullable Instant payUntil) {}

    /** The charge. */
    record Raised(String chargeId) {}

    /** @param back how much of a paid fee goes back; null leaves a paid fee as it is */
    record Cancel(@Nullable Money back, String reason) {}

    /**
     * What giving up came to.
     *
     * @param state {@code CANCELLED}, {@code PAID} or {@code GOES_BACK}
     * @param back what goes back through WeChat
     * @param byOffice what the office has to pay out
     */
    record Ended(String state, Money back, Money byOffice) {}
}
