package io.huishu.chassis.fact.web;

import io.huishu.chassis.fact.FactSettings;
import io.huishu.chassis.fact.ParkedFacts;
import io.huishu.chassis.fact.ParkedView;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.ForStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Every house serves its own parked facts; the gateway finds it by the name in the path. */
@RestController
@RequestMapping("/api/staff/parked/{service}")
@ForStaff("parked:write")
class ParkedController {
    private final ParkedFacts parked;
    private final FactSettings settings;

    ParkedController(ParkedFacts parked, FactSettings settings) {
        this.parked = parked;
        this.settings = settings;
    }

    @GetMapping
    Page<ParkedView> list(
            @PathVariable String service,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        demandOurs(service);
        return parked.list(Cursor.of(cursor, limit));
    }

    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resend(@PathVariable String service, @PathVariable String id) {
        demandOurs(service);
        parked.resend(id);
    }

    private void demandOurs(String service) {
        if (!settings.service().equals(service)) {
            throw new Missing("parked.no-such-service", "这个服务");
        }
    }
}
