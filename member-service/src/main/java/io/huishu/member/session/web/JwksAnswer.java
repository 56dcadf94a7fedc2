package io.huishu.member.session.web;

import java.util.List;

/** A JWK set (RFC 7517). */
record JwksAnswer(List<JwkView> keys) {}
