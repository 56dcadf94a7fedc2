package io.huishu.payment.bank.store;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.bank.AsideReason;
import io.huishu.payment.bank.BankLine;
import io.huishu.payment.bank.BankLines;
import io.huishu.payment.bank.LineFilter;
import io.huishu.payment.bank.LineKind;
import io.huishu.payment.bank.LineTotals;
import io.huishu.payment.bank.LineView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link BankLines} in MySQL. */
@Repository
class MyBatisBankLines implements BankLines {
    private static final int AT_ONCE = 200;

    private final BankLineMapper mapper;

    MyBatisBankLines(BankLineMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<String> known(Collection<String> identities) {
        Set<String> known = new HashSet<>();
        List<String> all = List.copyOf(identities);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            known.addAll(mapper.known(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return known;
    }

    @Override
    public List<Trait> traits(LocalDate first, LocalDate last) {
        return mapper.traits(first, last);
    }

    @Override
    public BankLine get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public BankLine hold(String id) {
        return found(mapper.hold(id));
    }

    @Override
    public boolean spend(String id, Money amount) {
        return mapper.spend(id, amount) == 1;
    }

    @Override
    public void giveBack(String id, Money amount) {
        Stale.unlessOne(mapper.giveBack(id, amount), "银行流水");
    }

    @Override
    public boolean setAside(String id, LineKind kind, AsideReason reason, @Nullable String note) {
        return mapper.setAside(id, kind, reason, note) == 1;
    }

    @Override
    public boolean takeUp(String id) {
        return mapper.takeUp(id) == 1;
    }

    @Override
    public List<BankLine> waiting(@Nullable BankLine after, int most) {
        return after == null
                ? mapper.waiting(LocalDate.EPOCH, "", most)
                : mapper.waiting(after.bookedOn(), after.id(), most);
    }

    @Override
    public Page<LineView> list(LineFilter filter, Cursor cursor) {
        String after = cursor.after();
        LocalDate day = after == null ? null : day(after);
        String id = after == null ? null : after.substring(after.indexOf('|') + 1);
        return Page.of(
                mapper.list(filter, day, id, cursor.limit() + 1),
                cursor.limit(),
                line -> line.bookedOn() + "|" + line.id());
    }

    private static LocalDate day(String after) {
        if (!after.matches("[0-9]{4}-[01][0-9]-[0-3][0-9][|].+")) {
            throw new Invalid("page.cursor", "翻页标记已失效，请从第一页重新查看。");
        }
        try {
            return LocalDate.parse(after.substring(0, after.indexOf('|')));
        } catch (DateTimeParseException e) {
            throw new Invalid("page.cursor", "翻页标记已失效，请从第一页重新查看。");
        }
    }

    @Override
    public LineTotals totals(LineFilter filter) {
        return mapper.totals(filter);
    }

    @Override
    public LineView view(String id) {
        return found(mapper.view(id));
    }

    private static <T> T found(@Nullable T line) {
        if (line == null) {
            throw new Missing("bank-line.missing", "这一笔银行流水");
        }
        return line;
    }

    /** Two people may write the same lines at once: the key lets one of them through. */
    @Override
    public int addAll(List<BankLine> lines) {
        int written = 0;
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<BankLine> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            mapper.insertAll(some);
            written += mapper.count(some.stream().map(BankLine::id).toList());
        }
        return written;
    }
}
