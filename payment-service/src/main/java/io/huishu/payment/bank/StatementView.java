package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One import as staff sees it.
 *
 * @param bank empty when only the words of the header told what is what
 * @param written null before
 */
public record StatementView(
        String id,
        String fileName,
        String bank,
        StatementState state,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int fresh,
        int known,
        int similar,
        int faulty,
        int skipped,
        Money income,
        Money outgoing,
        @Nullable Integer written,
        Instant createdAt,
        @Nullable Instant committedAt) {}
