package io.huishu.member.chamber.web;

import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForPlatform;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.chamber.ChamberFile;
import io.huishu.member.chamber.ChamberView;
import io.huishu.member.chamber.ChangeChamberState;
import io.huishu.member.chamber.ChangeChannels;
import io.huishu.member.chamber.ChangeModules;
import io.huishu.member.chamber.ChannelSettings;
import io.huishu.member.chamber.ChannelsView;
import io.huishu.member.chamber.ListChambers;
import io.huishu.member.chamber.OpenChamber;
import io.huishu.member.chamber.ReadChamberFile;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/platform/chambers")
@ForPlatform
class PlatformChamberController {
    private final OpenChamber openChamber;
    private final ListChambers listChambers;
    private final ReadChamberFile readChamberFile;
    private final ChangeModules changeModules;
    private final ChangeChannels changeChannels;
    private final ChangeChamberState changeChamberState;

    PlatformChamberController(
            OpenChamber openChamber,
            ListChambers listChambers,
            ReadChamberFile readChamberFile,
            ChangeModules changeModules,
            ChangeChannels changeChannels,
            ChangeChamberState changeChamberState) {
        this.openChamber = openChamber;
        this.listChambers = listChambers;
        this.readChamberFile = readChamberFile;
        this.changeModules = changeModules;
        this.changeChannels = changeChannels;
        this.changeChamberState = changeChamberState;
    }

    @GetMapping
    Page<ChamberView> list() {
        return new Page<>(listChambers.all(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ChamberView open(@Valid @RequestBody OpenChamberRequest request, Caller caller) {
        return openChamber.open(request.plan(), request.settings(), request.staff(), caller);
    }

    @GetMapping("/{id}")
    ChamberFile read(@PathVariable String id) {
        return Tenancy.call(chamber(id), readChamberFile::read);
    }

    @PutMapping("/{id}/modules")
    ChamberView modules(@PathVariable String id, @Valid @RequestBody ModulesRequest request, Caller caller) {
        return Tenancy.call(chamber(id), () -> changeModules.change(request.set(), caller));
    }

    @PutMapping("/{id}/channels")
    ChannelsView channels(@PathVariable String id, @RequestBody ChannelSettings channels, Caller caller) {
        return Tenancy.call(chamber(id), () -> changeChannels.change(channels, caller));
    }

    @PutMapping("/{id}/state")
    ChamberView state(@PathVariable String id, @Valid @RequestBody StateRequest request, Caller caller) {
        return Tenancy.call(chamber(id), () -> changeChamberState.change(request.state(), caller));
    }

    private static TenantId chamber(String id) {
        return ChamberIds.of(id);
    }
}
