package io.huishu.sandbox.people;

/** Somebody with WeChat on a phone. {@code userId} is the sandbox's own, WeChat never tells it to anyone. */
public record Person(String userId, String nickname, String phone) {

    /** 138****1234 */
    public String maskedPhone() {
        return phone.substring(0, 3) + "****" + phone.substring(7);
    }
}
