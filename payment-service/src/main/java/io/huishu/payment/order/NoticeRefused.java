package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** What came to the notice door is not, or cannot be shown to be, WeChat's word about a payment. */
public final class NoticeRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private NoticeRefused(String code, Kind kind, String why) {
        super(code, kind, why);
    }

    /** Nothing shows that WeChat sent it, or that it is fresh. */
    public static NoticeRefused unproven(String why) {
        return new NoticeRefused("notice.unproven", Kind.UNAUTHENTICATED, why);
    }

    /** It is WeChat's, but not about a successful payment. */
    public static NoticeRefused outOfPlace(String why) {
        return new NoticeRefused("notice.out-of-place", Kind.REFUSED, why);
    }
}
