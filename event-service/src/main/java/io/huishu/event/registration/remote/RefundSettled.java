package io.huishu.event.registration.remote;

import io.huishu.chassis.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What this house reads of {@code refund.settled.v1}.
 *
 * @param sourceId the registration of a fee; null for dues
 * @param surplus whether the money had come twice or too late
 */
record RefundSettled(@Nullable String sourceId, Money amount, boolean surplus) {}
