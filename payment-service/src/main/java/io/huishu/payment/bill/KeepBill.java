package io.huishu.payment.bill;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.WeChatBills.BillAnswer;
import io.huishu.payment.ledger.Books;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes WeChat's answer: proves the file by its hash, which WxJava does not, reads it whole or not at all, and keeps its
 * lines. The same file changes nothing; another file becomes a new edition and leaves a note that it changed.
 */
@Component
public class KeepBill {
    private final Bills bills;
    private final BookFunds bookFunds;
    private final Books books;
    private final BusinessTime time;
    private final Ids ids;

    public KeepBill(Bills bills, BookFunds bookFunds, Books books, BusinessTime time, Ids ids) {
        this.bills = bills;
        this.bookFunds = bookFunds;
        this.books = books;
        this.time = time;
        this.ids = ids;
    }

    /** @throws io.huishu.payment.ledger.MonthClosed when the day's month is closed */
    @Transactional
    public BillState keep(String mchid, BillKind kind, LocalDate day, BillAnswer answer) {
        books.requireOpen(day);
        BillDay bill = bills.lock(mchid, kind, day);
        switch (answer) {
            case BillAnswer.Came came -> came(bill, came);
            case BillAnswer.None _ -> known(bill, bill.empty(time.now()), List.of(), List.of());
            case BillAnswer.NotYet notYet -> bill.later(notYet.why(), time.now());
        }
        bills.save(bill);
        return bill.state();
    }

    private void came(BillDay bill, BillAnswer.Came came) {
        byte[] file = came.file();
        String hash = sha1(file);
        if (!hash.equals(came.sha1().toLowerCase(Locale.ROOT))) {
            bill.broken("账单文件与微信给出的校验值不符，没有采用。", time.now());
            return;
        }
        try {
            read(bill, file, hash);
        } catch (BillUnreadable unreadable) {
            bill.broken(unreadable.why(), time.now());
        }
    }

    private void read(BillDay bill, byte[] file, String hash) {
        switch (bill.kind()) {
            case TRADE -> {
                TradeBill trade = TradeBill.read(file, bill.mchid(), bill.day());
                known(bill, bill.read(hash, trade.totals(), time.now()), trade.lines(), List.of());
            }
            case FUNDS -> {
                FundsBill funds = FundsBill.read(file, bill.day());
                known(bill, bill.read(hash, funds.totals(), time.now()), List.of(), funds.lines());
            }
        }
    }

    private void known(BillDay bill, BillDay.Taken taken, List<TradeLine> trade, List<FundsLine> funds) {
        if (taken instanceof BillDay.Taken.Same) {
            bookFunds.book(bill.day(), funds);
            return;
        }
        bills.addTrade(bill, trade);
        bills.addFunds(bill, funds);
        bookFunds.book(bill.day(), funds);
        if (taken instanceof BillDay.Taken.Changed changed) {
            bills.add(bill.change(ids.next(), changed, time.now()));
        }
    }

    private static String sha1(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
