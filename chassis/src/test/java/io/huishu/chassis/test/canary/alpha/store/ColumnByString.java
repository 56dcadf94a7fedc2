package io.huishu.chassis.test.canary.alpha.store;

import com.baomidou.mybatisplus.core.conditions.query.QueryWrapper;

class ColumnByString {
    QueryWrapper<String> sorted(String column) {
        return new QueryWrapper<String>().orderByAsc(column);
    }
}
