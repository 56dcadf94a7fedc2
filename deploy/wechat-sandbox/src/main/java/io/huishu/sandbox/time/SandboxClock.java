package io.huishu.sandbox.time;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * The sandbox's time: the machine's, moved forward on request. Life-times and schedules follow it; the time stamps
 * under signatures do not, because the other side checks those against its own clock.
 */
@Component
public final class SandboxClock extends Clock {

    private static final String KEY = "clock";

    private final Clock machine = Clock.systemUTC();
    private final Shelf<Setting> settings;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** {@code advancedSeconds} ahead of the machine; waits between notify attempts are divided by {@code speed}. */
    public record Setting(long advancedSeconds, BigDecimal speed) {}

    SandboxClock(Shelves shelves) {
        this.settings = shelves.open("clock", Setting.class);
    }

    public Setting setting() {
        return settings.find(KEY).orElse(new Setting(0, BigDecimal.ONE));
    }

    public void advance(long seconds) {
        if (seconds < 0) {
            throw Refusal.invalid("时间只能往前拨");
        }
        Setting now = setting();
        set(new Setting(now.advancedSeconds() + seconds, now.speed()));
    }

    /** Forward to that moment; the sandbox's time never goes back. */
    public void moveTo(Instant moment) {
        Duration ahead = Duration.between(instant(), moment);
        if (ahead.isNegative()) {
            throw Refusal.invalid("时间只能往前拨，现在是 " + instant());
        }
        advance(ahead.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** 1 is WeChat's own pace, 1000 a thousand times faster; a value below 1 is read as the factor of each wait. */
    public void retryScale(BigDecimal scale) {
        if (scale.signum() <= 0) {
            throw Refusal.invalid("retryScale 必须大于 0");
        }
        BigDecimal speed =
                scale.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE.divide(scale, 6, RoundingMode.HALF_UP) : scale;
        set(new Setting(setting().advancedSeconds(), speed));
    }

    public Duration scaled(Duration wait) {
        return Duration.ofMillis(BigDecimal.valueOf(wait.toMillis())
                .divide(setting().speed(), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The machine's own time, for signatures. */
    public Instant machineTime() {
        return machine.instant();
    }

    void onJump(Runnable listener) {
        listeners.add(listener);
    }

    private void set(Setting setting) {
        settings.put(KEY, setting);
        listeners.forEach(Runnable::run);
    }

    @Override
    public Instant instant() {
        return machine.instant().plusSeconds(setting().advancedSeconds());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), Duration.ofSeconds(setting().advancedSeconds()));
    }
}
