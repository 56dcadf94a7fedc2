package io.huishu.chassis.test.canary.alpha.store;

import com.baomidou.mybatisplus.annotation.InterceptorIgnore;

@InterceptorIgnore(tenantLine = "true")
interface SwitchesOff {}
