package io.huishu.sandbox.bill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** WeChat's days. */
final class Beijing {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private Beijing() {}

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** As bills write it: {@code 2026-11-24 09:30:00}. */
    static String written(Instant at) {
        return WRITTEN.format(at);
    }
}
