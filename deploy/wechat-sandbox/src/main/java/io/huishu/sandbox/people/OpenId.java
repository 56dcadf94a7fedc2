package io.huishu.sandbox.people;

/** One person as one app knows them. */
public record OpenId(String openid, String appid, String userId) {}
