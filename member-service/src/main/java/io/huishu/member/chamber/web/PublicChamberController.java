package io.huishu.member.chamber.web;

import io.huishu.chassis.security.Open;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.WechatBase;
import io.huishu.member.chamber.AddressKind;
import io.huishu.member.chamber.FindChamber;
import io.huishu.member.chamber.PublicChamberView;
import io.huishu.member.chamber.ShowChamber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublicChamberController {
    private final FindChamber findChamber;
    private final ShowChamber showChamber;
    private final WechatBase wechat;

    PublicChamberController(FindChamber findChamber, ShowChamber showChamber, WechatBase wechat) {
        this.findChamber = findChamber;
        this.showChamber = showChamber;
        this.wechat = wechat;
    }

    @GetMapping("/api/public/chambers/{code}")
    @Open
    PublicChamberAnswer show(@PathVariable String code) {
        PublicChamberView shown = Tenancy.call(findChamber.find(AddressKind.CODE, code), showChamber::show);
        return PublicChamberAnswer.of(shown, wechat.sandbox().orElse(null));
    }
}
