package io.huishu.sandbox.control.web;

import io.huishu.sandbox.pay.Merchants;
import io.huishu.sandbox.refund.RefundPlans;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import io.huishu.sandbox.state.Shelves;
import io.huishu.sandbox.time.Agenda;
import io.huishu.sandbox.time.SandboxClock;
import io.huishu.sandbox.traffic.Direction;
import io.huishu.sandbox.traffic.Exchange;
import io.huishu.sandbox.traffic.Fault;
import io.huishu.sandbox.traffic.FaultKind;
import io.huishu.sandbox.traffic.Faults;
import io.huishu.sandbox.traffic.Recorder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clock, faults, recorder, reset, health. */
@RestController
@RequestMapping("/control")
class SandboxController {

    private final SandboxClock clock;
    private final Agenda agenda;
    private final Faults faults;
    private final RefundPlans refundPlans;
    private final Recorder recorder;
    private final Shelves shelves;
    private final Merchants merchants;
    private final List<OfMerchants> ofMerchants;

    SandboxController(
            SandboxClock clock,
            Agenda agenda,
            Faults faults,
            RefundPlans refundPlans,
            Recorder recorder,
            Shelves shelves,
            Merchants merchants,
            List<OfMerchants> ofMerchants) {
        this.clock = clock;
        this.agenda = agenda;
        this.faults = faults;
        this.refundPlans = refundPlans;
        this.recorder = recorder;
        this.shelves = shelves;
        this.merchants = merchants;
        this.ofMerchants = ofMerchants;
    }

    record ClockRequest(
            @Nullable Long advanceSeconds,
            @Nullable Instant to,
            @Nullable BigDecimal retryScale) {}

    record ClockAnswer(Instant now, long advancedSeconds, BigDecimal retryScale) {}

    record FaultRequest(
            @Nullable String path,
            @Nullable FaultKind kind,
            @Nullable Integer times,
            @Nullable Integer skip,
            @Nullable String value,
            @Nullable String mchid,
            @Nullable Direction direction) {}

    record FaultList(List<Fault> items) {}

    record RequestList(List<Exchange> items) {}

    record Health(String status) {}

    @GetMapping("/health")
    Health health() {
        return new Health("UP");
    }

    @GetMapping("/clock")
    ClockAnswer clock() {
        SandboxClock.Setting setting = clock.setting();
        return new ClockAnswer(clock.instant(), setting.advancedSeconds(), setting.speed());
    }

    @PostMapping("/clock")
    ClockAnswer clock(@RequestBody ClockRequest request) {
        if (request.retryScale() != null) {
            clock.retryScale(request.retryScale());
        }
        if (request.advanceSeconds() != null) {
            clock.advance(request.advanceSeconds());
        }
        if (request.to() != null) {
            clock.moveTo(request.to());
        }
        return clock();
    }

    @PostMapping("/faults")
    FaultList plant(@RequestBody FaultRequest request) {
        if (request.kind() == null || (request.path() == null && request.mchid() == null)) {
            throw Refusal.invalid("kind 必填，path 和 mchid 至少填一个");
        }
        Fault unused = faults.plant(new Fault(
                "",
                request.path() == null ? "/" : request.path(),
                request.direction(),
                request.mchid(),
                request.kind(),
                request.times() == null ? 1 : request.times(),
                request.skip() == null ? 0 : request.skip(),
                request.value()));
        return faults();
    }

    @GetMapping("/faults")
    FaultList faults() {
        return new FaultList(faults.waiting());
    }

    @DeleteMapping("/faults")
    ResponseEntity<Void> clearFaults() {
        faults.clear();
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/faults/{id}")
    ResponseEntity<Void> clearFault(@PathVariable String id) {
        faults.clear(id);
        return ResponseEntity.noContent().build();
    }

    /** {@code path} is a beginning; {@code after} a seq. */
    @GetMapping("/requests")
    RequestList requests(
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "") String direction) {
        return new RequestList(recorder.find(each -> each.path().startsWith(path)
                && each.seq() > after
                && (direction.isEmpty() || direction.equals(each.direction()))));
    }

    @DeleteMapping("/requests")
    ResponseEntity<Void> clearRequests() {
        recorder.clear();
        return ResponseEntity.noContent().build();
    }

    /** {@code mchid} forgets what happened to that merchant; without it everything is forgotten, the clock too. */
    @PostMapping("/reset")
    ResponseEntity<Void> reset(@Nullable @RequestParam(required = false) String mchid) {
        if (mchid != null) {
            String known = merchants.get(mchid).mchid();
            ofMerchants.forEach(each -> each.forget(known));
            return ResponseEntity.noContent().build();
        }
        agenda.clear();
        faults.clear();
        refundPlans.clear();
        recorder.clear();
        shelves.clear();
        return ResponseEntity.noContent().build();
    }
}
