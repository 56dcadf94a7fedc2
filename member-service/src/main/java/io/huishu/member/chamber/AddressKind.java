package io.huishu.member.chamber;

/** By what a chamber can be found. */
public enum AddressKind {
    CODE("商会代码"),
    MINI_APPID("小程序 AppID"),
    OFFICIAL_APPID("服务号 AppID"),
    MERCHANT("商户号");

    private final String chinese;

    AddressKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
