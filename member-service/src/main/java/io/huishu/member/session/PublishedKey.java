package io.huishu.member.session;

import java.security.interfaces.RSAPublicKey;

/** A public key under its {@code kid}. */
public record PublishedKey(String kid, RSAPublicKey key) {}
