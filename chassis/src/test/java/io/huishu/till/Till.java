package io.huishu.till;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.security.ForMember;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The story: a till that takes money, guarded in both ways and not at all. It stands outside the chassis, whose scan would
 * find it in every test.
 */
@RestController
@ForMember
public class Till {
    public final AtomicInteger asked = new AtomicInteger();
    public volatile CountDownLatch hold = new CountDownLatch(0);

    private final Booking booking;

    public Till(Booking booking) {
        this.booking = booking;
    }

    public record Payment(long fen, String mood) {}

    public record Receipt(long number, long fen) {}

    @PostMapping("/till/unguarded")
    Receipt unguarded(@RequestBody Payment payment) {
        return booking.book(payment);
    }

    @Idempotent
    @PostMapping("/till/local")
    ResponseEntity<Receipt> local(@RequestBody Payment payment) {
        return ResponseEntity.status(HttpStatus.CREATED).body(booking.book(payment));
    }

    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/till/silent")
    void silent(@RequestBody Payment payment) {
        booking.book(payment);
    }

    @Idempotent(local = false)
    @PostMapping("/till/remote")
    Receipt remote(@RequestBody Payment payment) throws InterruptedException {
        asked.incrementAndGet();
        hold.await();
        return booking.book(payment);
    }

    /** The use case. */
    public static class Booking {
        private final JdbcTemplate jdbc;

        public Booking(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        public Receipt book(Payment payment) {
            jdbc.update("INSERT INTO receipt (fen) VALUES (?)", payment.fen());
            Long number = jdbc.queryForObject("SELECT LAST_INSERT_ID()", Long.class);
            if (payment.mood().equals("refuse")) {
                throw new Shut();
            }
            if (payment.mood().equals("crash")) {
                throw new IllegalStateException("crashed on purpose");
            }
            return new Receipt(number == null ? 0 : number, payment.fen());
        }
    }

    static final class Shut extends Problem {
        private static final long serialVersionUID = 1L;

        Shut() {
            super("till.shut", Kind.REFUSED, "收银台已关闭。");
        }
    }
}
