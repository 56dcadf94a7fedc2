package io.huishu.chassis.test.canary.alpha.store;

import org.apache.ibatis.annotations.Select;

interface Concatenates {
    @Select("select id from member order by ${column}")
    String sorted(String column);
}
