package io.huishu.event.registration.web;

import io.huishu.chassis.security.ForStaff;
import io.huishu.event.activity.Activities;
import io.huishu.event.registration.CheckIn;
import io.huishu.event.registration.Registration;
import io.huishu.event.registration.WithdrawCheckIn;
import io.huishu.event.unit.KnownUnit;
import io.huishu.event.unit.KnownUnits;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/check-ins")
@ForStaff("activities:write")
class CheckInController {
    private final CheckIn checkIn;
    private final WithdrawCheckIn withdraw;
    private final Activities activities;
    private final KnownUnits units;

    CheckInController(CheckIn checkIn, WithdrawCheckIn withdraw, Activities activities, KnownUnits units) {
        this.checkIn = checkIn;
        this.withdraw = withdraw;
        this.activities = activities;
        this.units = units;
    }

    @PostMapping
    CheckInAnswer checkIn(@Valid @RequestBody CheckInRequest request) {
        CheckIn.Outcome outcome = checkIn.checkIn(request.code(), request.at());
        Registration registration = outcome.registration();
        return new CheckInAnswer(
                registration.id(),
                registration.activityId(),
                activities.get(registration.activityId()).title(),
                Optional.ofNullable(registration.unitId())
                        .flatMap(units::find)
                        .map(KnownUnit::name)
                        .orElse(null),
                registration.personName(),
                Objects.requireNonNull(registration.attendedAt()),
                outcome.repeated());
    }

    @DeleteMapping("/{registrationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String registrationId) {
        withdraw.withdraw(registrationId);
    }
}
