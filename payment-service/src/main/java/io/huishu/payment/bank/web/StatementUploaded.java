package io.huishu.payment.bank.web;

import io.huishu.payment.bank.SheetPreview;
import io.huishu.payment.bank.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file: either it was read and checked, or a person has to name its columns and send it again.
 *
 * @param question null when it was read
 */
public record StatementUploaded(
        @Nullable StatementView statement, @Nullable SheetPreview question) {}
