package io.huishu.member.chamber.web;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForService;
import io.huishu.chassis.security.Open;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.chamber.AddressKind;
import io.huishu.member.chamber.ChannelSettings;
import io.huishu.member.chamber.FindChamber;
import io.huishu.member.chamber.ListChambers;
import io.huishu.member.chamber.RevealChannels;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Chambers for the gateway and the other services. */
@RestController
@RequestMapping("/internal/chambers")
@ForService
class InternalChamberController {
    private final ListChambers listChambers;
    private final FindChamber findChamber;
    private final RevealChannels revealChannels;

    InternalChamberController(ListChambers listChambers, FindChamber findChamber, RevealChannels revealChannels) {
        this.listChambers = listChambers;
        this.findChamber = findChamber;
        this.revealChannels = revealChannels;
    }

    /** Polled by the gateway; says only what anyone may know. */
    @GetMapping
    @Open
    ChambersAnswer all() {
        return new ChambersAnswer(listChambers.all());
    }

    @GetMapping("/by-merchant/{mchid}")
    ChamberOf byMerchant(@PathVariable String mchid) {
        return new ChamberOf(findChamber.find(AddressKind.MERCHANT, mchid).toString());
    }

    @GetMapping("/by-official/{appid}")
    ChamberOf byOfficial(@PathVariable String appid) {
        return new ChamberOf(findChamber.find(AddressKind.OFFICIAL_APPID, appid).toString());
    }

    /** All secrets, to a service whose token is for this very chamber. */
    @GetMapping("/{id}/channels")
    ChannelSettings channels(@PathVariable String id, Caller caller) {
        TenantId chamber = ChamberIds.of(id);
        if (!chamber.equals(caller.chamber())) {
            throw new Missing("chamber.missing", "这家商会");
        }
        return Tenancy.call(chamber, revealChannels::reveal);
    }
}
