package io.huishu.member.session;

/** Writes and signs a token (RS256, type {@code at+jwt}). */
public interface TokenWriter {
    String write(TokenClaims claims, SigningPair key);
}
