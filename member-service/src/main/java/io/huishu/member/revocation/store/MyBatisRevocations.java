package io.huishu.member.revocation.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.platform.Platform;
import io.huishu.member.revocation.Revocation;
import io.huishu.member.revocation.Revocations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisRevocations implements Revocations {
    private final RevocationMapper mapper;
    private final Ids ids;

    MyBatisRevocations(RevocationMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void raise(@Nullable TenantId chamber, String subject, long epoch) {
        Tenancy.run(Platform.TENANT, () -> {
            if (mapper.raise(wordOf(chamber), subject, epoch) == 0) {
                addOrRaise(wordOf(chamber), subject, epoch);
            }
        });
    }

    @Override
    public List<Revocation> since(long epoch) {
        return Tenancy.call(Platform.TENANT, () -> mapper.since(epoch));
    }

    @Override
    public long markOf(@Nullable TenantId chamber, String subject) {
        return Tenancy.call(Platform.TENANT, () -> mapper.markOf(wordOf(chamber), subject));
    }

    /** Another call may have added the mark between our look and our write. */
    private void addOrRaise(String chamber, String subject, long epoch) {
        try {
            mapper.add(ids.next(), chamber, subject, epoch);
        } catch (DuplicateKeyException e) {
            mapper.raise(chamber, subject, epoch);
        }
    }

    private static String wordOf(@Nullable TenantId chamber) {
        return chamber == null ? "" : chamber.toString();
    }
}
