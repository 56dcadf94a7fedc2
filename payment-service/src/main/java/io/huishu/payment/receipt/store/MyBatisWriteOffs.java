package io.huishu.payment.receipt.store;

import io.huishu.payment.receipt.WriteOffLine;
import io.huishu.payment.receipt.WriteOffs;
import io.huishu.payment.receipt.store.WriteOffMapper.SerialRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** {@link WriteOffs} in MySQL. */
@Repository
public class MyBatisWriteOffs implements WriteOffs {
    private final WriteOffMapper mapper;

    public MyBatisWriteOffs(WriteOffMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<WriteOffLine> lines(Instant from, Instant until) {
        Map<String, Long> given =
                mapper.lastGiven(until).stream().collect(Collectors.toMap(SerialRow::bookId, SerialRow::serial));
        Map<String, List<Long>> voided = mapper.voided(from, until).stream()
                .collect(Collectors.groupingBy(
                        SerialRow::bookId, Collectors.mapping(SerialRow::serial, Collectors.toList())));
        return mapper.rows(from, until).stream()
                .map(row -> row.line(
                        given.getOrDefault(row.id(), row.firstNumber() - 1), voided.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
