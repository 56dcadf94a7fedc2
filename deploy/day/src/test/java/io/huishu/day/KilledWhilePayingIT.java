package io.huishu.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@code deploy/drills/payment-killed}: two hundred payments, two payment-services, kills at random. */
class KilledWhilePayingIT {
    @Test
    void losesNothingAndCountsNothingTwice() {
        Product product = Product.started();
        assertThat(new KilledWhilePaying(product.settings(), product.installation(), product.out()).run(25, 4))
                .isTrue();
    }
}
