package io.huishu.member.council;

/** Whose meeting it was. */
public enum MeetingKind {
    GENERAL_MEETING("会员（代表）大会"),
    COUNCIL("理事会");

    private final String word;

    MeetingKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
