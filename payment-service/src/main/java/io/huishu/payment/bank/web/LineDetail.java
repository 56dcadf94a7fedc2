package io.huishu.payment.bank.web;

import io.huishu.payment.bank.LineView;
import io.huishu.payment.bank.MatchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line with what its money is.
 *
 * @param fullAccount the other side's whole account number, only for those who may match
 */
public record LineDetail(LineView line, @Nullable String fullAccount, List<MatchView> matches) {}
