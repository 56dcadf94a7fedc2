package io.huishu.member.roster;

/**
 * One unit as somebody wrote it down, nothing of it believed yet; what is not given is an empty text.
 *
 * @param phone in clear: never for a log
 */
public record RosterEntry(
        String name,
        String creditCode,
        String representative,
        String title,
        String phone,
        String tier,
        String joinedOn) {
    public String text(RosterField field) {
        return switch (field) {
            case NAME -> name;
            case CREDIT_CODE -> creditCode;
            case REPRESENTATIVE -> representative;
            case TITLE -> title;
            case PHONE -> phone;
            case TIER -> tier;
            case JOINED_ON -> joinedOn;
        };
    }

    @Override
    public String toString() {
        return "RosterEntry[" + name + "]";
    }
}
