package io.huishu.payment.arrears.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.arrears.DuesRules;
import org.apache.ibatis.annotations.Mapper;

/** The chamber's row of {@code dues_rules}. */
@Mapper
public interface RulesMapper extends BaseMapper<DuesRules> {}
