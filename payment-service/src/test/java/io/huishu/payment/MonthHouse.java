package io.huishu.payment;

import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import io.huishu.chassis.test.TestIdentity;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The house with a clock and a sandbox of its own, so that months can pass. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@Import({TestIdentity.class, MonthHouse.Moved.class})
abstract class MonthHouse {
    static final MemberHouse MEMBER = MemberHouse.open();
    static final Schema SCHEMA = RealMariaDb.schemaOf(MonthHouse.class);
    static final Sandbox SANDBOX = Sandbox.start();
    static final MovedClock CLOCK = new MovedClock();
    static final int PORT = PaymentHouse.freePort();

    @Autowired
    Story.Facts facts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        PaymentHouse.settings(settings, PORT, SCHEMA, MEMBER, SANDBOX);
    }

    static Story.World world() {
        return new Story.World(SANDBOX, MEMBER);
    }

    /** Both clocks are the machine's again. */
    static void now() {
        SANDBOX.control("/control/reset", "{}");
        CLOCK.ahead(Duration.ZERO);
    }

    /** Moves the clocks of the house and of WeChat forward together. */
    static void later(Duration time) {
        SANDBOX.advance(time);
        CLOCK.ahead(CLOCK.ahead().plus(time));
    }

    @TestConfiguration
    static class Moved {
        @Bean
        Clock clock() {
            return CLOCK;
        }
    }
}
