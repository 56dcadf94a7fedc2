package io.huishu.payment.bank.store;

import io.huishu.payment.bank.BankLine;
import io.huishu.payment.bank.BankLines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
