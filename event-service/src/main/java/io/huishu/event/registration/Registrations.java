package io.huishu.event.registration;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The registrations of the current chamber. */
public interface Registrations {
    /** @throws RegistrationExists when the person has a place at the activity already */
    void add(Registration registration);

    /** @throws io.huishu.chassis.problem.Stale when somebody changed it meanwhile */
    void save(Registration registration);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such registration */
    Registration get(String id);

    /** The id of the person's live registration at the activity, if there is one. */
    Optional<String> liveId(String activityId, String personKey);

    Optional<Registration> byCode(String checkInCode);

    Page<RegistrationView> ofActivity(String activityId, Cursor cursor);

    Page<RegistrationView> ofPerson(String personId, Cursor cursor);

    /** The person's live registrations at the activities named. */
    List<RegistrationView> ofPersonAt(String personId, Collection<String> activityIds);
}
