package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.exception.WxPayException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What WeChat's error codes say about whether it did something. WxJava hides the HTTP status, so only codes known to mean
 * "nothing was done" count as a no; anything else leaves the question open.
 */
final class WxCode {
    private static final Set<String> NO = Set.of(
            "PARAM_ERROR",
            "INVALID_REQUEST",
            "SIGN_ERROR",
            "NO_AUTH",
            "APPID_MCHID_NOT_MATCH",
            "MCH_NOT_EXISTS",
            "OPENID_MISMATCH",
            "OUT_TRADE_NO_USED",
            "RULE_LIMIT",
            "ACCOUNT_ERROR",
            "TRADE_ERROR");
    private static final Set<String> PAID = Set.of("ORDERPAID", "ORDER_PAID");
    private static final Set<String> CLOSED = Set.of("ORDERCLOSED", "ORDER_CLOSED");
    private static final Set<String> ABSENT = Set.of("ORDERNOTEXIST", "ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS");
    private static final Set<String> REFUND_NO = Set.of(
            "NOT_ENOUGH",
            "TRADE_OVERDUE",
            "USER_ACCOUNT_ABNORMAL",
            "RESOURCE_NOT_EXISTS",
            "ORDERNOTEXIST",
            "ORDER_NOT_EXIST");
    private static final Set<String> REFUND_ABSENT =
            Set.of("RESOURCE_NOT_EXISTS", "REFUNDNOTEXIST", "REFUND_NOT_EXIST", "REFUND_NOT_EXISTS");
    private static final int LONGEST = 60;

    private WxCode() {}

    static boolean isNo(String code) {
        return NO.contains(code);
    }

    static boolean isPaid(String code) {
        return PAID.contains(code);
    }

    static boolean isClosed(String code) {
        return CLOSED.contains(code);
    }

    static boolean isAbsent(String code) {
        return ABSENT.contains(code);
    }

    /** About a request for a refund; whether an earlier one was taken, only a query tells. */
    static boolean isRefundNo(String code) {
        return isNo(code) || REFUND_NO.contains(code);
    }

    static boolean isRefundAbsent(String code) {
        return REFUND_ABSENT.contains(code);
    }

    /** WeChat's code, or the kind of failure where there is none; never a message, which may hold secrets. */
    static String of(Exception failed) {
        String code = failed instanceof WxPayException wx ? wx.getErrCode() : null;
        if (code != null && !code.isBlank()) {
            return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
        }
        return kind(failed.getCause() == null ? failed : root(failed.getCause()));
    }

    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    private static Throwable root(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return cause == null || cause == failure ? failure : root(cause);
    }
}
