package io.huishu.payment.arrears.web;

import io.huishu.payment.arrears.LapseCandidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units to which the charter's article applies.
 *
 * @param article absent while the chamber has not written it down; then nobody is listed
 * @param years how many unpaid years in a row it asks for
 */
public record LapseList(
        @Nullable String article,
        @Nullable String rule,
        @Nullable Integer years,
        List<LapseCandidate> items) {}
