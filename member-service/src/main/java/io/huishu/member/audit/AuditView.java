package io.huishu.member.audit;

import java.time.Instant;

/**
 * A line of the trail as staff read it.
 *
 * @param action a Chinese phrase, for example {@code 新建账号}
 */
public record AuditView(Instant at, String actor, String action, String target, String detail) {}
