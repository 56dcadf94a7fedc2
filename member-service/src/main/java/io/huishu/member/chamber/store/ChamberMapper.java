package io.huishu.member.chamber.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.chamber.Chamber;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ChamberMapper extends BaseMapper<Chamber> {}
