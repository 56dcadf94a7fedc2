package io.huishu.payment.receipt.store;

import io.huishu.payment.receipt.ReceiptNumbers;
import org.springframework.stereotype.Repository;

/** {@link ReceiptNumbers} as one counter row per chamber and year. */
@Repository
public class MyBatisReceiptNumbers implements ReceiptNumbers {
    private final ReceiptMapper mapper;

    public MyBatisReceiptNumbers(ReceiptMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public int take(int year) {
        if (mapper.advance(year) == 0) {
            mapper.begin(year);
        }
        return mapper.lastNumber(year);
    }
}
