package io.huishu.chassis.test.canary.alpha.store;

import com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper;

class RawSql {
    LambdaQueryWrapper<String> last() {
        return new LambdaQueryWrapper<String>().last("limit 1");
    }
}
