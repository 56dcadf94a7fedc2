package io.huishu.member.chamber.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.chamber.AddressKind;
import io.huishu.member.chamber.AddressTaken;
import io.huishu.member.chamber.ChamberDirectory;
import io.huishu.member.chamber.ChamberListing;
import io.huishu.member.chamber.store.crosstenant.AllChambersMapper;
import io.huishu.member.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The addresses lie under the platform's number, so that they are unique in the whole installation. */
@Component
class MyBatisChamberDirectory implements ChamberDirectory {
    /** What the column can hold; comparing it with Chinese would be an error of the database. */
    private static final Pattern ADDRESS = Pattern.compile("[!-~]{1,64}");

    private final ChamberAddressMapper addresses;
    private final AllChambersMapper allChambers;
    private final Ids ids;

    MyBatisChamberDirectory(ChamberAddressMapper addresses, AllChambersMapper allChambers, Ids ids) {
        this.addresses = addresses;
        this.allChambers = allChambers;
        this.ids = ids;
    }

    @Override
    public Optional<TenantId> find(AddressKind kind, String address) {
        if (!ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        return Tenancy.call(Platform.TENANT, () -> Optional.ofNullable(addresses.find(kind, address)))
                .map(TenantId::new);
    }

    @Override
    public void assign(TenantId chamber, AddressKind kind, @Nullable String address) {
        Optional<TenantId> owner = address == null ? Optional.empty() : find(kind, address);
        if (owner.isPresent() && !owner.get().equals(chamber)) {
            throw new AddressTaken(kind, String.valueOf(address));
        }
        Tenancy.run(Platform.TENANT, () -> {
            addresses.releaseOthers(kind, chamber.value(), address == null ? "" : address);
            if (address != null && owner.isEmpty()) {
                add(chamber, kind, address);
            }
        });
    }

    @Override
    public TenantId nextNumber() {
        return Tenancy.call(Platform.TENANT, () -> {
            addresses.takeNumber();
            return new TenantId(addresses.lastNumber());
        });
    }

    @Override
    public List<ChamberListing> all() {
        return allChambers.all();
    }

    private void add(TenantId chamber, AddressKind kind, String address) {
        try {
            addresses.add(ids.next(), kind, address, chamber.value());
        } catch (DuplicateKeyException e) {
            throw new AddressTaken(kind, address);
        }
    }
}
