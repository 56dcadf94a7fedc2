package io.huishu.member.session.web;

record ServiceTokenAnswer(String accessToken, long expiresIn) {
    @Override
    public String toString() {
        return "ServiceTokenAnswer[]";
    }
}
