package io.huishu.notify.person;

/**
 * Where a person of a unit can be reached in WeChat.
 *
 * @param appid the mini-program or official account the openid belongs to
 */
public record Contact(String personId, String unitId, String name, String appid, String openid) {}
