package io.huishu.event.registration.store;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.event.registration.FeeSums;
import io.huishu.event.registration.RegisterForActivity;
import io.huishu.event.registration.Registration;
import io.huishu.event.registration.RegistrationExists;
import io.huishu.event.registration.RegistrationView;
import io.huishu.event.registration.Registrations;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisRegistrations implements Registrations {
    private final RegistrationMapper registrations;
    private final FieldCipher cipher;

    MyBatisRegistrations(RegistrationMapper registrations, FieldCipher cipher) {
        this.registrations = registrations;
        this.cipher = cipher;
    }

    @Override
    public void add(Registration registration) {
        try {
            registrations.insert(registration);
        } catch (DuplicateKeyException e) {
            throw liveId(registration.activityId(), String.valueOf(registration.personKey()))
                    .<RuntimeException>map(RegistrationExists::new)
                    .orElse(e);
        }
    }

    @Override
    public void save(Registration registration) {
        Stale.unlessOne(registrations.updateById(registration), registration.personName() + "的报名");
    }

    @Override
    public Registration get(String id) {
        return Optional.ofNullable(registrations.selectById(id))
                .orElseThrow(() -> new Missing("registration.missing", "这个报名"));
    }

    @Override
    public Registration lock(String id) {
        return lockIfKnown(id).orElseThrow(() -> new Missing("registration.missing", "这个报名"));
    }

    @Override
    public Optional<Registration> lockIfKnown(String id) {
        return Optional.ofNullable(registrations.lock(id));
    }

    @Override
    public List<String> due(Instant now, int most) {
        return registrations.due(now, most);
    }

    @Override
    public Optional<Registration> lockDue(String id, Instant now) {
        return Optional.ofNullable(registrations.lockDue(id, now));
    }

    @Override
    public void giveAllBack(String activityId, Instant now) {
        registrations.giveAllBack(activityId, now);
    }

    @Override
    public Optional<String> liveId(String activityId, String personKey) {
        return Optional.ofNullable(registrations.idOf(activityId, personKey));
    }

    @Override
    public Optional<Registration> byCode(String checkInCode) {
        return Optional.ofNullable(registrations.byCode(checkInCode));
    }

    @Override
    public Page<RegistrationView> ofActivity(String activityId, Cursor cursor) {
        return page(registrations.ofActivity(activityId, cursor.after(), cursor.limit() + 1), cursor);
    }

    @Override
    public FeeSums sums(String activityId) {
        return registrations.sums(activityId);
    }

    @Override
    public Page<RegistrationView> ofPerson(String personId, Cursor cursor) {
        return page(registrations.ofPerson(personId, cursor.after(), cursor.limit() + 1), cursor);
    }

    @Override
    public List<RegistrationView> ofPersonAt(String personId, Collection<String> activityIds) {
        return activityIds.isEmpty()
                ? List.of()
                : registrations.ofPersonAt(personId, activityIds).stream()
                        .map(this::view)
                        .toList();
    }

    private Page<RegistrationView> page(List<RegistrationRow> rows, Cursor cursor) {
        return Page.of(rows.stream().map(this::view).toList(), cursor.limit(), RegistrationView::id);
    }

    private RegistrationView view(RegistrationRow row) {
        Phone phone = row.phoneCipher() == null
                ? null
                : Phone.parse(cipher.decrypt(row.phoneCipher(), RegisterForActivity.placeOfPhone(row.id())))
                        .orElse(null);
        return new RegistrationView(
                row.id(),
                row.activityId(),
                row.activityTitle(),
                row.startsAt(),
                row.place(),
                row.unitId(),
                row.unitName(),
                row.personName(),
                phone,
                row.state(),
                row.checkInCode(),
                row.registeredAt(),
                row.attendedAt(),
                row.fee(),
                row.feeStep(),
                row.paid(),
                row.chargeId(),
                row.holdUntil(),
                row.refund(),
                row.byOffice(),
                row.refunded(),
                row.activityCancelled());
    }
}
