package io.huishu.payment.order.remote;

import feign.FeignException;
import io.huishu.chassis.problem.Unavailable;
import java.util.function.Supplier;

/** Puts a question to member-service. */
final class AskMember {
    private AskMember() {}

    /**
     * @throws FeignException.NotFound when it knows of no such thing
     * @throws Unavailable when it does not answer
     */
    static <T> T of(Supplier<T> question) {
        try {
            return question.get();
        } catch (FeignException.NotFound unknown) {
            throw unknown;
        } catch (FeignException away) {
            throw new Unavailable("member.unavailable", "会员服务暂时没有应答，请稍后再试。");
        }
    }
}
