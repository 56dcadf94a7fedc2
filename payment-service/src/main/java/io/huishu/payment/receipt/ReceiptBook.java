package io.huishu.payment.receipt;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A book (票据本): a range of numbers that are given one after the other, each once. */
@TableName("receipt_book")
public class ReceiptBook {
    /** What a chamber's first book holds; its code is the year in which it was opened. */
    private static final long FIRST_BOOK = 999_999;

    @TableId(type = IdType.INPUT)
    private String id;

    private String code;
    private BookKind kind;
    private long firstNumber;
    private long lastNumber;
    private int digits;
    private long nextNumber;
    private BookState state;
    private @Nullable String openedBy;
    private Instant openedAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private ReceiptBook() {}

    private ReceiptBook(String id, BookKind kind, BookRange range, @Nullable String openedBy, Instant openedAt) {
        this.id = id;
        this.code = range.code();
        this.kind = kind;
        this.firstNumber = range.first();
        this.lastNumber = range.last();
        this.digits = range.digits();
        this.nextNumber = range.first();
        this.state = BookState.OPEN;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    static ReceiptBook open(String id, BookKind kind, BookRange range, String openedBy, Instant openedAt) {
        return new ReceiptBook(id, kind, range, openedBy, openedAt);
    }

    /** The book that a chamber begins with, so that its first receipt has a number. */
    static ReceiptBook first(String id, int year, Instant openedAt) {
        String code = Integer.toString(year);
        int width = Long.toString(FIRST_BOOK).length();
        return new ReceiptBook(id, BookKind.ELECTRONIC, new BookRange(code, 1, FIRST_BOOK, width), null, openedAt);
    }

    /** Gives the next number; with its last one the book is used up. */
    ReceiptNumber take(Instant now) {
        if (state != BookState.OPEN) {
            throw new IllegalStateException("Book " + id + " is " + state);
        }
        long serial = nextNumber;
        nextNumber = serial + 1;
        if (nextNumber > lastNumber) {
            end(BookState.USED_UP, null, now);
        }
        return new ReceiptNumber(id, kind, serial, range().write(serial));
    }

    /** @throws BookEnded when it is used up or closed already */
    void close(String by, Instant at) {
        if (!state.mayBecome(BookState.CLOSED)) {
            throw new BookEnded(state);
        }
        end(BookState.CLOSED, by, at);
    }

    private void end(BookState how, @Nullable String by, Instant at) {
        state = how;
        closedBy = by;
        closedAt = at;
    }

    private BookRange range() {
        return new BookRange(code, firstNumber, lastNumber, digits);
    }

    public String id() {
        return id;
    }

    public BookState state() {
        return state;
    }

    public boolean isOpen() {
        return state == BookState.OPEN;
    }
}
