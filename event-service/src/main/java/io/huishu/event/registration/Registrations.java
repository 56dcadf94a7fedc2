package io.huishu.event.registration;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.time.Instant;
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

    /**
     * Held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when this chamber has no such registration
     */
    Registration lock(String id);

    /** As {@link #lock}, for an id that may be nobody's. */
    Optional<Registration> lockIfKnown(String id);

    /** The ids of those whose next step is due. */
    List<String> due(Instant now, int most);

    /** The one whose next step is due, held; empty when it is not due any more or somebody else holds it. */
    Optional<Registration> lockDue(String id, Instant now);

    /** What was paid or is owed for an activity that will not take place is to go back; the unpaid lose their hold. */
    void giveAllBack(String activityId, Instant now);

    /** The id of the person's live registration at the activity, if there is one. */
    Optional<String> liveId(String activityId, String personKey);

    Optional<Registration> byCode(String checkInCode);

    Page<RegistrationView> ofActivity(String activityId, Cursor cursor);

    /** What became of the fees of an activity; all zero where nobody had to pay. */
    FeeSums sums(String activityId);

    Page<RegistrationView> ofPerson(String personId, Cursor cursor);

    /** The person's live registrations at the activities named. */
    List<RegistrationView> ofPersonAt(String personId, Collection<String> activityIds);
}
