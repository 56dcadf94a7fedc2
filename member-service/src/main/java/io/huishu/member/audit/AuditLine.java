package io.huishu.member.audit;

import java.time.Instant;

/**
 * A line of the trail as it lies in the database.
 *
 * @param id the place in the list, older lines have smaller ones
 */
public record AuditLine(String id, Instant at, String actor, String action, String target, String detail) {}
