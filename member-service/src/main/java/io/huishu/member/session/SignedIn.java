package io.huishu.member.session;

import io.huishu.member.account.StaffView;
import io.huishu.member.chamber.ChamberCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-in or its renewal gives.
 *
 * @param staff only for staff
 * @param chamber absent for the operator
 * @param needsPhone only for members: no phone is proven yet
 */
public record SignedIn(
        AccessToken access,
        RefreshSecret refresh,
        Instant refreshUntil,
        Audience audience,
        String name,
        @Nullable StaffView staff,
        @Nullable ChamberCard chamber,
        boolean needsPhone) {}
