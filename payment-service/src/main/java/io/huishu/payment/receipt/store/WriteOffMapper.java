package io.huishu.payment.receipt.store;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sums over {@code receipt_book} and {@code receipt}. */
@Mapper
public interface WriteOffMapper {
    @Select("""
            SELECT b.id, b.code, b.kind, b.state, b.first_number, b.last_number, b.digits,
                   MIN(r.serial) AS used_from, MAX(r.serial) AS used_to, COUNT(r.id) AS used,
                   COUNT(r.voided_at) AS voided,
                   COALESCE(SUM(IF(r.voided_at IS NULL, r.amount_fen, 0)), 0) AS amount,
                   COALESCE(SUM(IF(r.voided_at IS NULL, 0, r.amount_fen)), 0) AS voided_amount
            FROM receipt_book b
                 LEFT JOIN receipt r ON r.book_id = b.id AND r.issued_at >= #{from} AND r.issued_at < #{until}
            WHERE b.opened_at < #{until} AND (b.closed_at IS NULL OR b.closed_at >= #{from})
            GROUP BY b.id, b.code, b.kind, b.state, b.first_number, b.last_number, b.digits
            ORDER BY b.id""")
    List<WriteOffRow> rows(@Param("from") Instant from, @Param("until") Instant until);

    /** The last number that each book had given by then. */
    @Select("""
            SELECT book_id, MAX(serial) AS serial FROM receipt
            WHERE issued_at < #{until} AND book_id IS NOT NULL GROUP BY book_id""")
    List<SerialRow> lastGiven(@Param("until") Instant until);

    @Select("""
            SELECT book_id, serial FROM receipt
            WHERE state = 'VOID' AND issued_at >= #{from} AND issued_at < #{until} AND book_id IS NOT NULL
            ORDER BY serial""")
    List<SerialRow> voided(@Param("from") Instant from, @Param("until") Instant until);

    /** A number of a book. */
    record SerialRow(String bookId, long serial) {}
}
