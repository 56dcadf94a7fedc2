package io.huishu.member.chamber.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.chamber.Brand;
import io.huishu.member.chamber.Chamber;
import io.huishu.member.chamber.ChamberProfileView;
import io.huishu.member.chamber.PresentChamber;
import io.huishu.member.chamber.ReadChamber;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/settings")
class SettingsController {
    private final ReadChamber readChamber;
    private final PresentChamber presentChamber;

    SettingsController(ReadChamber readChamber, PresentChamber presentChamber) {
        this.readChamber = readChamber;
        this.presentChamber = presentChamber;
    }

    @GetMapping
    @ForStaff
    ChamberProfileView read() {
        Chamber chamber = readChamber.current();
        return new ChamberProfileView(chamber.name(), chamber.slogan(), chamber.brand());
    }

    @PutMapping
    @ForStaff("settings:write")
    ChamberProfileView change(@Valid @RequestBody SettingsRequest request, Caller caller) {
        return presentChamber.present(
                request.name(), request.slogan() == null ? "" : request.slogan(), Brand.of(request.brand()), caller);
    }
}
