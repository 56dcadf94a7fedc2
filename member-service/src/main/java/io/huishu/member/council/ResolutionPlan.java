package io.huishu.member.council;

import java.time.LocalDate;

/**
 * A resolution as it is recorded.
 *
 * @param minutesNo number of the minutes; empty without one
 */
public record ResolutionPlan(
        String meetingName, MeetingKind meetingKind, LocalDate heldOn, String subject, Vote vote, String minutesNo) {}
