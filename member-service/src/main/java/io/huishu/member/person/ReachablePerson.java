package io.huishu.member.person;

import java.util.List;

/** Somebody who stands for a unit, and where to reach them. */
public record ReachablePerson(String personId, String name, List<Openid> openids) {}
