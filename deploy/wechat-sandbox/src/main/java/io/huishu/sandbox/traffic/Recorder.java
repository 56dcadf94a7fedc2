package io.huishu.sandbox.traffic;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The last exchanges, the oldest fall out; never written to the state file. */
@Component
public final class Recorder {

    private static final int KEPT = 2_000;
    private static final int BODY_LIMIT = 4_000;

    private final ArrayDeque<Exchange> exchanges = new ArrayDeque<>();
    private long seq;

    public synchronized void record(Exchange exchange) {
        exchanges.addLast(exchange.numbered(++seq));
        if (exchanges.size() > KEPT) {
            exchanges.removeFirst();
        }
    }

    public synchronized List<Exchange> find(Predicate<Exchange> wanted) {
        return exchanges.stream().filter(wanted).toList();
    }

    public synchronized void clear() {
        exchanges.clear();
    }

    /** What of a body is kept. */
    public static String shortened(String body) {
        return body.length() <= BODY_LIMIT ? body : body.substring(0, BODY_LIMIT) + "…";
    }
}
