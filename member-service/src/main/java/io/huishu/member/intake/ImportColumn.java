package io.huishu.member.intake;

import org.jspecify.annotations.Nullable;

/**
 * A column of the file.
 *
 * @param field the field it was taken for; null when it is not imported
 */
public record ImportColumn(String header, @Nullable String field) {}
