package io.huishu.sandbox.people;

import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Everything that stands in people's chats, oldest first. */
@Component
public final class Chats {

    private final Shelf<ChatLine> lines;
    private final AtomicLong number;

    Chats(Shelves shelves) {
        this.lines = shelves.open("chat", ChatLine.class);
        this.number = new AtomicLong(lines.all().size());
    }

    public void say(ChatLine line) {
        lines.put(Long.toString(number.incrementAndGet()), line);
    }

    public List<ChatLine> of(String userId) {
        return lines.all().stream().filter(line -> line.userId().equals(userId)).toList();
    }

    public List<ChatLine> all() {
        return lines.all();
    }
}
