package io.huishu.member.session.web;

import org.jspecify.annotations.Nullable;

/** @param refreshToken of a member; staff and the operator bring a cookie */
record RefreshRequest(@Nullable String refreshToken) {
    @Override
    public String toString() {
        return "RefreshRequest[]";
    }
}
