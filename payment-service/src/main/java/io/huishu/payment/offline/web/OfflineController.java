package io.huishu.payment.offline.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.StaffChargeView;
import io.huishu.payment.offline.EnterOffline;
import io.huishu.payment.offline.OfflineEntries;
import io.huishu.payment.offline.OfflineEntryView;
import io.huishu.payment.offline.UndoOffline;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office took for a charge: entered, listed, undone. */
@RestController
@RequestMapping("/api/staff/charges/{id}/offline")
public class OfflineController {
    private final EnterOffline enterOffline;
    private final UndoOffline undoOffline;
    private final OfflineEntries entries;
    private final Charges charges;

    public OfflineController(
            EnterOffline enterOffline, UndoOffline undoOffline, OfflineEntries entries, Charges charges) {
        this.enterOffline = enterOffline;
        this.undoOffline = undoOffline;
        this.entries = entries;
        this.charges = charges;
    }

    /** Not local: an open attempt is closed at WeChat before the money is booked. */
    @PostMapping
    @ForStaff("payments:write")
    @Idempotent(local = false)
    public StaffChargeView enter(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody OfflineRequest request) {
        return enterOffline.enter(id, request.money(), caller.subject());
    }

    @GetMapping
    @ForStaff("dues:read")
    public List<OfflineEntryView> list(@PathVariable String id) {
        return entries.of(id);
    }

    @PostMapping("/{entryId}/undo")
    @ForStaff("payments:write")
    @Idempotent
    public StaffChargeView undo(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @PathVariable String entryId,
            @Valid @RequestBody UndoRequest request) {
        undoOffline.undo(id, entryId, request.reason().strip(), caller.subject());
        return charges.view(id);
    }
}
