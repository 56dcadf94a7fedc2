package io.huishu.event.registration.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.security.ForStaff;
import io.huishu.event.registration.Attendee;
import io.huishu.event.registration.FeeSums;
import io.huishu.event.registration.RegistrationView;
import io.huishu.event.registration.Registrations;
import io.huishu.event.registration.SignUp;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/activities/{id}/registrations")
class StaffRegistrationController {
    private final Registrations registrations;
    private final SignUp signUp;

    StaffRegistrationController(Registrations registrations, SignUp signUp) {
        this.registrations = registrations;
        this.signUp = signUp;
    }

    @GetMapping
    @ForStaff("activities:read")
    Page<RegistrationView> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return registrations.ofActivity(id, Cursor.of(cursor, limit));
    }

    /** What became of the activity's fees. */
    @GetMapping("/fees")
    @ForStaff("activities:read")
    FeeSums fees(@PathVariable String id) {
        return registrations.sums(id);
    }

    /** Not local: a fee is charged in payment-service. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ForStaff("activities:write")
    @Idempotent(local = false)
    RegisterAnswer onBehalf(@PathVariable String id, @Valid @RequestBody RegisterRequest request) {
        if (request.personName() == null || request.personName().isBlank()) {
            throw new Invalid("registration.name", "请填写参加人的姓名。");
        }
        Attendee attendee = new Attendee(request.unitId(), null, request.personName(), request.parsedPhone());
        return RegisterAnswer.of(signUp.office(id, attendee));
    }
}
