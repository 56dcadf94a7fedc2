package io.huishu.payment.waiver;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as staff sees it.
 *
 * @param amount what is forgiven; absent for a whole waiver that is not approved
 * @param due what is due on the charge now
 * @param paying whether the unit is paying it by WeChat at this moment
 */
public record WaiverView(
        String id,
        String chargeId,
        String unitId,
        String unitName,
        String subject,
        WaiverKind kind,
        @Nullable Money amount,
        Money due,
        boolean paying,
        String reason,
        String meetingId,
        String meetingWords,
        WaiverState state,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
