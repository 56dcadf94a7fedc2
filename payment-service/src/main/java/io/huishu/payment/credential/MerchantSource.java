package io.huishu.payment.credential;

import java.util.Optional;

/** Asks member-service what the operator gave for the bound chamber. Never called in a transaction. */
public interface MerchantSource {
    /**
     * @return empty while the chamber has no complete merchant
     * @throws io.huishu.chassis.problem.Unavailable when member-service does not answer
     */
    Optional<GivenMerchant> given();
}
