package io.huishu.payment.month;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month may not be closed or opened now; the sentence says why and what to do first. */
public final class MonthRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private MonthRefused(String rule, Kind kind, String sentence) {
        super("month." + rule, kind, sentence);
    }

    static MonthRefused notOver(YearMonth month) {
        return new MonthRefused("not-over", Kind.REFUSED, words(month) + "还没有过完，下个月 1 日起才能结账。");
    }

    static MonthRefused earlierOpen(YearMonth earlier) {
        return new MonthRefused("earlier-open", Kind.REFUSED, "请先结 " + words(earlier) + " 的账，月份要按先后结。");
    }

    static MonthRefused billsMissing(int days, LocalDate first) {
        return new MonthRefused(
                "bills-missing",
                Kind.REFUSED,
                "还有 %d 天的微信账单没有取到（从 %s 起），请先点“取账单并核对”。微信在第二天上午十点以后给出账单。".formatted(days, first));
    }

    static MonthRefused notAtZero(int open) {
        return new MonthRefused("not-at-zero", Kind.REFUSED, "还有 " + open + " 处差异没有处理，全部处理完才能结账。");
    }

    static MonthRefused notClosed(YearMonth month) {
        return new MonthRefused("not-closed", Kind.CONFLICT, words(month) + "还没有结账，不用反结账。");
    }

    static MonthRefused laterClosed(YearMonth later) {
        return new MonthRefused("later-closed", Kind.REFUSED, words(later) + "已经结账，要从最后结的月份开始反结账。");
    }

    static MonthRefused askedBefore(String name) {
        return new MonthRefused("asked-before", Kind.CONFLICT, name + "已经申请反结账，等另一位同事确认。");
    }

    static MonthRefused notAsked(YearMonth month) {
        return new MonthRefused("not-asked", Kind.CONFLICT, words(month) + "没有人申请反结账，或者已经办理过了。");
    }

    static MonthRefused ownReopening() {
        return new MonthRefused("own-reopening", Kind.REFUSED, "反结账是您申请的，要由另一位同事登录后确认。");
    }

    static MonthRefused totalsDiffer(YearMonth month) {
        return new MonthRefused("totals-differ", Kind.CONFLICT, words(month) + "的账与结账时的合计对不上，请不要使用，联系平台运营人员查明。");
    }

    private static String words(YearMonth month) {
        return MonthNumber.words(month);
    }
}
