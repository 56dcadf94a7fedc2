package io.huishu.member.session;

/** @param expiresIn seconds */
public record AccessToken(String value, long expiresIn) {
    @Override
    public String toString() {
        return "AccessToken[expiresIn=" + expiresIn + "]";
    }
}
