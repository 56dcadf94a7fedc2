package io.huishu.payment.meeting.remote;

import io.huishu.payment.meeting.Meeting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields that this house reads of {@code meeting.held.v1}. */
public record MeetingHeld(
        String resolutionId,
        String meetingName,
        String meetingKind,
        LocalDate heldOn,
        @Nullable String subject,
        int dueCount,
        int presentCount,
        int inFavour,
        int against,
        int abstained,
        String voteForm) {
    Meeting meeting() {
        return new Meeting(
                resolutionId,
                meetingName,
                meetingKind,
                heldOn,
                subject == null ? "" : subject,
                dueCount,
                presentCount,
                inFavour,
                against,
                abstained,
                voteForm);
    }
}
