package io.huishu.payment.bill;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.WeChatBills.BillAnswer;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.ledger.MonthClosed;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Fetches a day's bills from WeChat, however often: what was fetched before and is the same changes nothing. */
@Component
public class FetchBill {
    /** WeChat writes from nine and asks to fetch after ten. */
    private static final LocalTime READY = LocalTime.of(10, 0);

    private static final int MONTHS_KEPT = 3;

    private final WeChatBills weChatBills;
    private final KeepBill keepBill;
    private final Books books;
    private final BusinessTime time;

    public FetchBill(WeChatBills weChatBills, KeepBill keepBill, Books books, BusinessTime time) {
        this.weChatBills = weChatBills;
        this.keepBill = keepBill;
        this.books = books;
        this.time = time;
    }

    /** The last day whose bill may be fetched now: yesterday from ten o'clock on, else the day before. */
    public LocalDate lastDay() {
        LocalTime now = time.now().atZone(BusinessTime.ZONE).toLocalTime();
        return time.today().minusDays(now.isBefore(READY) ? 2 : 1);
    }

    /** The first day that WeChat still has. */
    public LocalDate firstDay() {
        return time.today().minusMonths(MONTHS_KEPT);
    }

    /**
     * @throws Invalid for a day whose bill is not there yet or no longer
     * @throws MonthClosed when the day's month is closed
     * @throws io.huishu.payment.order.PayingNotSetUp when the chamber has no merchant
     */
    public BillState fetch(BillKind kind, LocalDate day) {
        if (day.isAfter(lastDay())) {
            throw new Invalid("bill.too-early", "微信在第二天上午十点以后才给出当天的账单。");
        }
        if (day.isBefore(firstDay())) {
            throw new Invalid("bill.too-late", "微信只保留最近三个月的账单。");
        }
        if (books.closedThrough().filter(closed -> !day.isAfter(closed)).isPresent()) {
            throw new MonthClosed(day);
        }
        String mchid = weChatBills.merchant();
        BillAnswer answer = weChatBills.ask(kind, day);
        return RetryOnDeadlock.call(() -> keepBill.keep(mchid, kind, day, answer));
    }
}
