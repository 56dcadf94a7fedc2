package io.huishu.payment.bank;

import io.huishu.chassis.problem.Invalid;
import io.huishu.payment.ledger.Books;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of a line that no unit paid it, and why; or that this was said by mistake. Not in a closed month. */
@Component
public class SetLineAside {
    private final BankLines lines;
    private final Books books;

    public SetLineAside(BankLines lines, Books books) {
        this.lines = lines;
        this.books = books;
    }

    /**
     * @param note needed for the reason OTHER
     * @throws LineDecided when some of its money is matched or it was set aside already
     */
    @Transactional
    public void aside(String lineId, AsideReason reason, @Nullable String note) {
        if (reason == AsideReason.OTHER && (note == null || note.isBlank())) {
            throw new Invalid("bank-line.note", "请写明为什么不用认领。");
        }
        BankLine line = lines.hold(lineId);
        if (!lines.setAside(lineId, line.kindAside(reason), reason, note)) {
            throw new LineDecided(line.state() == LineState.ASIDE ? "这一笔已经标为不用认领。" : "这一笔已经有认领，请先撤销认领。");
        }
        books.requireOpen(line.bookedOn());
    }

    /** @throws LineDecided when it was not set aside, or is money that went */
    @Transactional
    public void takeUp(String lineId) {
        BankLine line = lines.hold(lineId);
        if (line.direction() == Direction.OUT) {
            throw new LineDecided("这是一笔支出，不能认领。");
        }
        if (!lines.takeUp(lineId)) {
            throw new LineDecided("这一笔没有标为不用认领。");
        }
        books.requireOpen(line.bookedOn());
    }
}
