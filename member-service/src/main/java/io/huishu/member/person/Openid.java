package io.huishu.member.person;

/** A person's number under one appid. */
public record Openid(String appid, String openid) {}
