package io.huishu.member.revocation.web;

import io.huishu.chassis.security.Open;
import io.huishu.member.revocation.LiveRevocations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EpochsController {
    private final LiveRevocations live;

    EpochsController(LiveRevocations live) {
        this.live = live;
    }

    /** Polled by every service and the gateway; says ids and numbers only. */
    @GetMapping("/internal/epochs")
    @Open
    EpochsView epochs() {
        return new EpochsView(live.list());
    }
}
