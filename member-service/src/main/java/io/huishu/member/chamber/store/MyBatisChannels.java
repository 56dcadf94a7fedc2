package io.huishu.member.chamber.store;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.member.chamber.ChamberChannels;
import io.huishu.member.chamber.Channels;
import org.springframework.stereotype.Component;

@Component
class MyBatisChannels implements Channels {
    private final ChamberChannelsMapper mapper;

    MyBatisChannels(ChamberChannelsMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ChamberChannels channels) {
        mapper.insert(channels);
    }

    @Override
    public void save(ChamberChannels channels) {
        Stale.unlessOne(mapper.updateById(channels), "微信与商户渠道");
    }

    @Override
    public ChamberChannels current() {
        return mapper.current().orElseThrow(() -> new Missing("chamber.missing", "这家商会"));
    }
}
