package io.huishu.chassis.test.canary.alpha.web;

import java.util.Map;

interface Vague {
    Map<String, Object> anything();
}
