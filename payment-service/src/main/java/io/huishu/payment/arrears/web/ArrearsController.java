package io.huishu.payment.arrears.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.arrears.ListArrears;
import io.huishu.payment.arrears.RemindDues;
import io.huishu.payment.arrears.StopReminders;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who owes, and how they are reminded. */
@RestController
@RequestMapping("/api/staff/dues")
public class ArrearsController {
    private static final int SHOWN = 200;

    private final ListArrears listArrears;
    private final RemindDues remindDues;
    private final StopReminders stopReminders;

    public ArrearsController(ListArrears listArrears, RemindDues remindDues, StopReminders stopReminders) {
        this.listArrears = listArrears;
        this.remindDues = remindDues;
        this.stopReminders = stopReminders;
    }

    @GetMapping("/arrears")
    @ForStaff("dues:read")
    public ArrearsList list(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        String words = query == null || query.isBlank() ? null : query.strip();
        return ArrearsList.of(listArrears.list(words, Cursor.of(cursor, limit)), listArrears.totals());
    }

    @PostMapping("/arrears/{chargeId}/stop")
    @ForStaff("dues:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void stop(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String chargeId,
            @Valid @RequestBody StopRequest request) {
        stopReminders.stop(chargeId, request.reason().strip(), caller.name());
    }

    @DeleteMapping("/arrears/{chargeId}/stop")
    @ForStaff("dues:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void resume(@PathVariable String chargeId) {
        stopReminders.resume(chargeId);
    }

    /** Whom the reminders would reach now. */
    @GetMapping("/reminders")
    @ForStaff("dues:read")
    public ReminderPreview preview() {
        return ReminderPreview.of(remindDues.preview(SHOWN + 1), SHOWN);
    }

    /** Lets the due reminders go out now, whether or not they go out by themselves; a repeat sends none twice. */
    @PostMapping("/reminders")
    @ForStaff("dues:write")
    public RemindersSent remind() {
        return new RemindersSent(remindDues.remind());
    }
}
