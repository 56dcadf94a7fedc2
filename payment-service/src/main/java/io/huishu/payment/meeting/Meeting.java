package io.huishu.payment.meeting;

import java.time.LocalDate;

/**
 * A meeting that voted, as member-service told it.
 *
 * @param id the resolution's id in member-service
 * @param kind {@code GENERAL_MEETING} or {@code COUNCIL}
 * @param subject what was voted on; empty in news of before it was told
 */
public record Meeting(
        String id,
        String name,
        String kind,
        LocalDate heldOn,
        String subject,
        int dueCount,
        int presentCount,
        int inFavour,
        int against,
        int abstained,
        String voteForm) {
    private static final int NAME_LENGTH = 80;

    /** More than half of those present were in favour. */
    public boolean passed() {
        return 2L * inFavour > presentCount;
    }

    /** The meeting in words: {@code 第三届第五次理事会（2026-03-01）}. */
    public String words() {
        String words = name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
        return words + "（" + heldOn + "）";
    }
}
