package io.huishu.member.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-01",
        "2024/3/1, 2024-03-01",
        "2024.3, 2024-03-01",
        "2024.3.15, 2024-03-15",
        "2024年3月1日, 2024-03-01",
        "2024年3月, 2024-03-01",
        "2024 年 3 月 1 日, 2024-03-01",
        "20240301, 2024-03-01",
        "２０２４－０３－０１, 2024-03-01",
        "2024-03-01 08:30:00, 2024-03-01",
        "2024-03-01T00:00:00, 2024-03-01",
        "2024-2-29, 2024-02-29"
    })
    void readsWhatSecretariesWrite(String text, LocalDate date) {
        assertThat(WrittenDate.read(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "24-3-1", "2023-02-29", "2024-13-01", "去年三月", "1024-01-01", "2024.1（1 月还是 10 月？）"})
    void takesNothingElse(String text) {
        assertThat(WrittenDate.read(text)).isEmpty();
    }
}
