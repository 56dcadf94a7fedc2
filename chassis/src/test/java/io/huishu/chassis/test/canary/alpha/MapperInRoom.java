package io.huishu.chassis.test.canary.alpha;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;

interface MapperInRoom extends BaseMapper<String> {}
