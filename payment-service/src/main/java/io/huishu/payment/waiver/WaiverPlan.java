package io.huishu.payment.waiver;

import io.huishu.chassis.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as it is proposed.
 *
 * @param amount what is forgiven of a part; absent for the whole
 * @param reason shown to the unit and to the regulator
 * @param meetingId the meeting that decided on it
 */
public record WaiverPlan(
        String chargeId, WaiverKind kind, @Nullable Money amount, String reason, String meetingId) {}
