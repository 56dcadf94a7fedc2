package io.huishu.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptBookTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void givesItsNumbersInOrderAndIsThenUsedUp() {
        ReceiptBook book =
                ReceiptBook.open("B", BookKind.PAPER, BookRange.read("45010123", "0000000099", "0000000100"), "A", NOW);
        assertThat(List.of(book.take(NOW).text(), book.take(NOW).text()))
                .containsExactly("45010123-0000000099", "45010123-0000000100");
        assertThat(book.state()).isEqualTo(BookState.USED_UP);
        assertThatThrownBy(() -> book.take(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> book.close("A", NOW)).isInstanceOf(BookEnded.class);
    }

    @Test
    void writesItsFirstNumbersAsTheYearsBeforeIt() {
        ReceiptNumber first = ReceiptBook.first("B", 2026, NOW).take(NOW);
        assertThat(first).isEqualTo(new ReceiptNumber("B", BookKind.ELECTRONIC, 1, "2026-000001"));
    }

    @Test
    void fitsTheColumnOfANumber() {
        assertThat(BookRange.read("abcd1234", "9999999999", "9999999999").write(9_999_999_999L))
                .isEqualTo("ABCD1234-9999999999")
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void hasNoOtherEdges() {
        assertThat(BookState.values())
                .allSatisfy(from -> assertThat(Stream.of(BookState.values()).filter(from::mayBecome))
                        .containsExactlyElementsOf(
                                from == BookState.OPEN ? List.of(BookState.USED_UP, BookState.CLOSED) : List.of()));
    }
}
