package io.huishu.chassis.test.canary.alpha;

import java.util.List;

class LeavesTheThread {
    long count(List<String> names) {
        return names.parallelStream().count();
    }
}
