package io.huishu.payment.offline.store;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.offline.EntryTaken;
import io.huishu.payment.offline.OfflineEntries;
import io.huishu.payment.offline.OfflineEntry;
import io.huishu.payment.offline.OfflineEntryView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link OfflineEntries} in MySQL. */
@Repository
class MyBatisOfflineEntries implements OfflineEntries {
    private final OfflineEntryMapper mapper;

    MyBatisOfflineEntries(OfflineEntryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(OfflineEntry entry) {
        mapper.insert(entry);
    }

    @Override
    public OfflineEntry get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public OfflineEntry hold(String chargeId, String id) {
        return found(mapper.hold(chargeId, id));
    }

    @Override
    public void save(OfflineEntry entry) {
        Stale.unlessOne(mapper.updateById(entry), "收款登记");
    }

    @Override
    public List<OfflineEntryView> of(String chargeId) {
        return mapper.ofCharge(chargeId);
    }

    @Override
    public void link(String id, String lineId) {
        if (mapper.link(id, lineId) != 1) {
            throw new EntryTaken();
        }
    }

    @Override
    public void unlink(String id) {
        mapper.unlink(id);
    }

    private static OfflineEntry found(@Nullable OfflineEntry entry) {
        if (entry == null) {
            throw new Missing("offline-entry.missing", "这笔收款登记");
        }
        return entry;
    }
}
