package io.huishu.event.registration.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.ActivityStanding;
import io.huishu.event.activity.ActivityView;
import io.huishu.event.registration.Attendee;
import io.huishu.event.registration.CancelRegistration;
import io.huishu.event.registration.CancellationView;
import io.huishu.event.registration.RegistrationView;
import io.huishu.event.registration.Registrations;
import io.huishu.event.registration.SignUp;
import io.huishu.event.registration.UnknownUnit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

@RestController
@RequestMapping("/api/member")
@ForMember
class MemberRegistrationController {
    private final Activities activities;
    private final Registrations registrations;
    private final SignUp signUp;
    private final CancelRegistration cancel;

    MemberRegistrationController(
            Activities activities, Registrations registrations, SignUp signUp, CancelRegistration cancel) {
        this.activities = activities;
        this.registrations = registrations;
        this.signUp = signUp;
        this.cancel = cancel;
    }

    @GetMapping("/activities")
    Page<MemberActivityCard> activities(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Page<ActivityView> page = activities.announced(Cursor.of(cursor, limit));
        List<String> ids = page.items().stream().map(ActivityView::id).toList();
        Map<String, RegistrationView> mine = registrations.ofPersonAt(caller.subject(), ids).stream()
                .collect(Collectors.toMap(RegistrationView::activityId, Function.identity()));
        return new Page<>(
                page.items().stream()
                        .map(activity -> MemberActivityCard.of(activity, mine.get(activity.id())))
                        .toList(),
                page.nextCursor());
    }

    @GetMapping("/activities/{id}")
    MemberActivityCard activity(Caller caller, @PathVariable String id) {
        ActivityView activity = activities
                .view(id)
                .filter(view -> view.state() != ActivityStanding.DRAFT)
                .orElseThrow(() -> new Missing("activity.missing", "这个活动"));
        return MemberActivityCard.of(
                activity,
                registrations.ofPersonAt(caller.subject(), List.of(id)).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** Not local: a fee is charged in payment-service. */
    @PostMapping("/activities/{id}/registrations")
    @ResponseStatus(HttpStatus.CREATED)
    @Idempotent(local = false)
    RegisterAnswer register(Caller caller, @PathVariable String id, @Valid @RequestBody RegisterRequest request) {
        Attendee attendee =
                new Attendee(unitOf(caller, request), caller.subject(), nameOf(caller, request), request.parsedPhone());
        return RegisterAnswer.of(signUp.member(id, attendee));
    }

    @GetMapping("/registrations")
    Page<RegistrationView> mine(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return registrations.ofPerson(caller.subject(), Cursor.of(cursor, limit));
    }

    /** What cancelling would mean now, for the member to confirm. */
    @GetMapping("/registrations/{id}/cancellation")
    CancellationView cancellation(Caller caller, @PathVariable String id) {
        return cancel.look(id, caller.subject());
    }

    /** @param backFen what the member was shown would come back; needed where a fee was paid */
    @DeleteMapping("/registrations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable Long backFen) {
        cancel.cancel(id, caller.subject(), backFen == null ? null : Money.ofFen(backFen));
    }

    /** A member signs up for a unit the token names, the first one if the request names none. */
    private static @Nullable String unitOf(Caller caller, RegisterRequest request) {
        if (request.unitId() == null) {
            return caller.units().isEmpty() ? null : caller.units().getFirst();
        }
        if (!caller.units().contains(request.unitId())) {
            throw new UnknownUnit();
        }
        return request.unitId();
    }

    private static String nameOf(Caller caller, RegisterRequest request) {
        return request.personName() == null || request.personName().isBlank() ? caller.name() : request.personName();
    }
}
