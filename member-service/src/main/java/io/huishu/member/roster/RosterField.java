package io.huishu.member.roster;

/** What the roster keeps of a unit, with the word the secretary uses and the name on the wire. */
public enum RosterField {
    NAME("name", "单位名称", true),
    CREDIT_CODE("creditCode", "统一社会信用代码", false),
    REPRESENTATIVE("representative", "代表人", true),
    TITLE("title", "职务", false),
    PHONE("phone", "手机", true),
    TIER("tier", "会员等级", true),
    JOINED_ON("joinedOn", "入会日期", true);

    private final String wire;
    private final String word;
    private final boolean needed;

    RosterField(String wire, String word, boolean needed) {
        this.wire = wire;
        this.word = word;
        this.needed = needed;
    }

    public String wire() {
        return wire;
    }

    public String word() {
        return word;
    }

    /** Whether a unit cannot be entered without it. */
    public boolean needed() {
        return needed;
    }
}
