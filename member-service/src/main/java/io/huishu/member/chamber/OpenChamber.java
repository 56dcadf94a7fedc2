package io.huishu.member.chamber;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.account.CreateStaffAccount;
import io.huishu.member.account.StaffPlan;
import io.huishu.member.audit.WriteAudit;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a chamber with its channels and the first account of its staff. */
@Component
public class OpenChamber {
    private final Chambers chambers;
    private final Channels channels;
    private final ChamberDirectory directory;
    private final KeepChannels keepChannels;
    private final CreateStaffAccount createStaffAccount;
    private final WriteAudit audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    OpenChamber(
            Chambers chambers,
            Channels channels,
            ChamberDirectory directory,
            KeepChannels keepChannels,
            CreateStaffAccount createStaffAccount,
            WriteAudit audit,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.chambers = chambers;
        this.channels = channels;
        this.directory = directory;
        this.keepChannels = keepChannels;
        this.createStaffAccount = createStaffAccount;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws AddressTaken when code, appid or merchant number is another chamber's */
    @Transactional
    public ChamberView open(ChamberPlan plan, ChannelSettings settings, StaffPlan firstStaff, Caller operator) {
        Chamber chamber = new Chamber(directory.nextNumber(), plan, clock.instant());
        directory.assign(chamber.id(), AddressKind.CODE, chamber.code());
        Tenancy.run(chamber.id(), () -> furnish(chamber, settings, firstStaff, operator));
        return ChamberView.of(chamber);
    }

    private void furnish(Chamber chamber, ChannelSettings settings, StaffPlan firstStaff, Caller operator) {
        chambers.add(chamber);
        channels.add(new ChamberChannels(ids.next(), clock.instant()));
        outbox.append(new ChamberOpened(
                chamber.id().toString(),
                chamber.code(),
                chamber.name(),
                chamber.modules(),
                chamber.openedAt(),
                chamber.version()));
        keepChannels.keep(settings);
        createStaffAccount.create(firstStaff, operator);
        audit.write(operator, "开通商会", chamber.name(), "代码 " + chamber.code() + "，模块 " + chamber.modules());
    }
}
