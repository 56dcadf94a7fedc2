package io.huishu.member;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.start.StartRefused;
import io.huishu.member.account.EnsureOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the platform's operator from the environment when there is none; a weak password stops the start. */
@Component
class OperatorAtStart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(OperatorAtStart.class);

    private final EnsureOperator ensureOperator;
    private final String account;
    private final String password;

    OperatorAtStart(
            EnsureOperator ensureOperator,
            @Value("${huishu.operator.account:}") String account,
            @Value("${huishu.operator.password:}") String password) {
        this.ensureOperator = ensureOperator;
        this.account = account;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments args) {
        try {
            if (!ensureOperator.ensure(given(account), given(password))) {
                log.warn("There is no operator yet; HUISHU_OPERATOR_ACCOUNT and HUISHU_OPERATOR_PASSWORD make one");
            }
        } catch (Problem weak) {
            throw new StartRefused(
                    "平台运营者的账号或密码不合要求，所以不启动：" + weak.sentence(),
                    "换一个 HUISHU_OPERATOR_ACCOUNT 和 HUISHU_OPERATOR_PASSWORD 再启动。");
        }
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
