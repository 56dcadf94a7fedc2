package io.huishu.member.council;

/** How it was voted. */
public enum VoteForm {
    SECRET_BALLOT("无记名投票"),
    SHOW_OF_HANDS("举手表决");

    private final String word;

    VoteForm(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
