package io.huishu.chassis.test.canary.alpha;

import com.baomidou.mybatisplus.annotation.TableName;

@TableName("settable")
class Settable {
    private String name = "";

    public void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
