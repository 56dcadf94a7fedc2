package io.huishu.day;

/** Something of the day did not go as it must; the message is for a person. */
public final class DayFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DayFailed(String sentence) {
        super(sentence);
    }
}
