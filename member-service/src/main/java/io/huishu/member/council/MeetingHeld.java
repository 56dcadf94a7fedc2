package io.huishu.member.council;

import io.huishu.chassis.fact.Fact;
import java.time.LocalDate;

/** A meeting was held and voted. */
public record MeetingHeld(
        String resolutionId,
        String meetingName,
        MeetingKind meetingKind,
        LocalDate heldOn,
        String subject,
        int dueCount,
        int presentCount,
        int inFavour,
        int against,
        int abstained,
        VoteForm voteForm,
        long version)
        implements Fact {
    static MeetingHeld of(Resolution resolution) {
        Vote vote = resolution.vote();
        return new MeetingHeld(
                resolution.id(),
                resolution.meetingName(),
                resolution.meetingKind(),
                resolution.heldOn(),
                resolution.subject(),
                vote.dueCount(),
                vote.presentCount(),
                vote.inFavour(),
                vote.against(),
                vote.abstained(),
                vote.form(),
                resolution.version());
    }

    @Override
    public String type() {
        return "meeting.held.v1";
    }

    @Override
    public String key() {
        return resolutionId;
    }
}
