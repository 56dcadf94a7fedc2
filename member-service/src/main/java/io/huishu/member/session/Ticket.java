package io.huishu.member.session;

/** A sign-in with its living refresh token. */
record Ticket(SignIn signIn, RefreshSecret refresh) {}
