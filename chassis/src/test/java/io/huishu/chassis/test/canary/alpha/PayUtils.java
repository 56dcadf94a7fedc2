package io.huishu.chassis.test.canary.alpha;

final class PayUtils {
    private PayUtils() {}
}
