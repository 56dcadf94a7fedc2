package io.huishu.event.registration.remote;

import feign.FeignException;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.event.registration.FeeNotPossible;
import io.huishu.event.registration.Fees;
import io.huishu.event.registration.remote.PaymentDoor.Cancel;
import io.huishu.event.registration.remote.PaymentDoor.Ended;
import io.huishu.event.registration.remote.PaymentDoor.Raise;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@link Fees} by Feign. Silence and faults of the other house are told apart from its refusals. */
@Component
class FeignFees implements Fees {
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;

    private final PaymentDoor payment;
    private final JsonMapper json;

    FeignFees(PaymentDoor payment, JsonMapper json) {
        this.payment = payment;
        this.json = json;
    }

    @Override
    public String raise(FeeAsk ask) {
        Raise raise = new Raise(
                ask.registrationId(),
                ask.activityId(),
                ask.unitId(),
                ask.personId(),
                ask.subject(),
                ask.amount(),
                ask.dueOn(),
                ask.payUntil());
        return asked(() -> payment.raise("fee-" + ask.registrationId(), raise)).chargeId();
    }

    @Override
    public GivenUp giveUp(String registrationId, @Nullable Money back, String why) {
        String key = "give-up-" + registrationId + "-" + (back == null ? "keep" : back.fen());
        return givenUp(asked(() -> payment.cancel(key, registrationId, new Cancel(back, why))));
    }

    private static GivenUp givenUp(Ended ended) {
        return switch (ended.state()) {
            case "CANCELLED" -> new GivenUp.Cancelled();
            case "PAID" -> new GivenUp.Paid();
            case "GOES_BACK" -> new GivenUp.GoesBack(ended.back().plus(ended.byOffice()), ended.byOffice());
            default -> throw new IllegalStateException("payment-service says " + ended.state());
        };
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (FeignException failed) {
            if (failed.status() >= FIRST_REFUSAL && failed.status() < FIRST_FAULT) {
                throw new FeeNotPossible(sentence(failed));
            }
            throw new Unavailable("payment.unavailable", "收费系统暂时没有应答，请稍后再试。");
        }
    }

    private String sentence(FeignException refused) {
        try {
            return json.readTree(refused.contentUTF8()).path("detail").asString("这笔活动费现在不能收，请联系秘书处。");
        } catch (JacksonException unreadable) {
            return "这笔活动费现在不能收，请联系秘书处。";
        }
    }
}
