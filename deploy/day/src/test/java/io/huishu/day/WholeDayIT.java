package io.huishu.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The day of the first issue, twice, on the whole product. */
class WholeDayIT {
    @Test
    void aMembersDayHoldsTwiceInARow() {
        Product product = Product.started();
        assertThat(new Smoke(product.settings(), product.out()).run()).isTrue();
        assertThat(new Smoke(product.settings(), product.out()).run()).isTrue();
        assertThat(product.count(
                        "huishu_payment",
                        "SELECT COUNT(*) FROM (SELECT tenant_id, unit_id, dues_year FROM charge"
                                + " GROUP BY tenant_id, unit_id, dues_year HAVING COUNT(*) > 1) twice"))
                .isZero();
    }
}
