package io.huishu.payment.receipt.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.receipt.BookRange;
import io.huishu.payment.receipt.ReceiptBook;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of {@code receipt_desk} and {@code receipt_book}. */
@Mapper
public interface ReceiptBookMapper extends BaseMapper<ReceiptBook> {
    @Insert("INSERT INTO receipt_desk (id) VALUES (1) ON DUPLICATE KEY UPDATE version = version + 1")
    int holdDesk();

    /** The desk's row comes first, so whoever waits for it reads the books as they are when it is free. */
    @Select("""
            SELECT b.* FROM receipt_desk d LEFT JOIN receipt_book b ON b.state = 'OPEN'
            WHERE d.id = 1 ORDER BY b.id LIMIT 1 FOR UPDATE""")
    @Nullable
    ReceiptBook current();

    @Select("SELECT * FROM receipt_book WHERE state = 'OPEN' ORDER BY id FOR UPDATE")
    List<ReceiptBook> open();

    @Select("SELECT COUNT(*) FROM receipt_book")
    int count();

    @Select("""
            SELECT code, first_number AS first, last_number AS last, digits FROM receipt_book
            WHERE code = #{r.code} AND first_number <= #{r.last} AND last_number >= #{r.first}
            ORDER BY first_number LIMIT 1""")
    @Nullable
    BookRange overlapping(@Param("r") BookRange range);

    @Select("""
            <script>
            SELECT b.id, b.code, b.kind, b.first_number, b.last_number, b.digits, b.next_number, b.state,
                   COUNT(r.voided_at) AS voided, b.opened_by, b.opened_at, b.closed_at
            FROM receipt_book b LEFT JOIN receipt r ON r.book_id = b.id
            <if test="id != null">WHERE b.id = #{id}</if>
            GROUP BY b.id, b.code, b.kind, b.first_number, b.last_number, b.digits, b.next_number, b.state,
                     b.opened_by, b.opened_at, b.closed_at
            ORDER BY b.id DESC
            </script>""")
    List<BookRow> rows(@Param("id") @Nullable String id);
}
