package io.huishu.member.session;

import java.security.PrivateKey;

/** The key that signs now. */
public record SigningPair(String kid, PrivateKey key) {}
