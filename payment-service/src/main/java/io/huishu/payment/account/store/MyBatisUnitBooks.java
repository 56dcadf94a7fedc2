package io.huishu.payment.account.store;

import io.huishu.payment.account.BookLine;
import io.huishu.payment.account.OpenCharge;
import io.huishu.payment.account.UnitBooks;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link UnitBooks} in MySQL. */
@Repository
public class MyBatisUnitBooks implements UnitBooks {
    private final UnitBookMapper mapper;

    public MyBatisUnitBooks(UnitBookMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<BookLine> lines(String unitId) {
        return mapper.lines(unitId);
    }

    @Override
    public List<OpenCharge> open(String unitId) {
        return mapper.open(unitId);
    }
}
