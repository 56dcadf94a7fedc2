package io.huishu.payment.bank.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param alsoRows numbers of rows that look like older lines and are to be written all the same */
public record CommitRequest(
        @NotNull(message = "请说明疑似重复的行怎么办") @Size(max = 20_000, message = "行太多了")
        List<@NotNull Integer> alsoRows) {}
