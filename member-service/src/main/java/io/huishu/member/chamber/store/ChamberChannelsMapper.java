package io.huishu.member.chamber.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.chamber.ChamberChannels;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ChamberChannelsMapper extends BaseMapper<ChamberChannels> {
    @Select("SELECT * FROM chamber_channels")
    Optional<ChamberChannels> current();
}
