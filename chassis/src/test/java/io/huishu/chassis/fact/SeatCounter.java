package io.huishu.chassis.fact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another house's effect of {@link SeatTaken}: one row each. Some activities it cannot take until it is repaired. */
final class SeatCounter implements FactHandler<SeatCounter.Seat> {
    private final String topic;
    private final String name;
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final Set<String> crash = ConcurrentHashMap.newKeySet();
    private volatile JdbcTemplate jdbc;

    /** What this house reads of the fact. */
    record Seat(String activityId, long number) {}

    SeatCounter(String topic, String name) {
        this.topic = topic;
        this.name = name;
        this.jdbc = new JdbcTemplate();
    }

    void writesTo(JdbcTemplate effects) {
        this.jdbc = effects;
    }

    SeatCounter failsOn(String activity) {
        poison.add(activity);
        return this;
    }

    SeatCounter crashesOn(String activity) {
        crash.add(activity);
        return this;
    }

    void repair() {
        poison.clear();
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String type() {
        return SeatTaken.TYPE;
    }

    @Override
    public Class<Seat> payload() {
        return Seat.class;
    }

    @Override
    public void handle(Seat seat, Envelope envelope) {
        jdbc.update(
                "INSERT INTO effect (house, event_id, agg_key) VALUES (?, ?, ?)",
                name,
                envelope.id(),
                seat.activityId());
        if (poison.contains(seat.activityId())) {
            throw new IllegalStateException("no such activity here: " + seat.activityId());
        }
        if (crash.contains(seat.activityId())) {
            throw new LinkageError("a class is gone");
        }
    }
}
