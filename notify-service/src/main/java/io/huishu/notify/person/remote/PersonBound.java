package io.huishu.notify.person.remote;

/** What this house reads of {@code person.bound.v1}. */
record PersonBound(String personId, String unitId, String name, String appid, String openid) {}
