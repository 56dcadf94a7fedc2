package io.huishu.chassis.test.canary.alpha;

class PayRequest {
    final String unit = "";
}
