package io.huishu.notify;

import io.huishu.chassis.test.RealWechatSandbox;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the service at the sandbox and at {@link MemberHouse}. */
final class Neighbours implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "huishu.wechat.base=" + RealWechatSandbox.running().base(),
                        "huishu.member.url=" + MemberHouse.OPEN.base(),
                        "huishu.identity.base=" + MemberHouse.OPEN.base(),
                        "huishu.identity.service-secret=" + MemberHouse.SECRET)
                .applyTo(context);
    }
}
