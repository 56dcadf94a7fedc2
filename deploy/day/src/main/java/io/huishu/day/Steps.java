package io.huishu.day;

import java.io.PrintStream;
import java.util.function.Supplier;

/** Goes through steps one after the other and says of each whether it held. */
public final class Steps {
    private final PrintStream out;
    private int held;
    private int failed;

    public Steps(PrintStream out) {
        this.out = out;
    }

    /** @throws DayFailed as the step does, after saying so: what comes after builds on it */
    public <T> T step(String what, Supplier<T> work) {
        long began = System.nanoTime();
        try {
            T result = work.get();
            held++;
            out.printf("  ✓ %s（%.1f 秒）%n", what, (System.nanoTime() - began) / 1e9);
            return result;
        } catch (DayFailed e) {
            failed++;
            out.printf("  ✗ %s：%s%n", what, e.getMessage());
            throw e;
        }
    }

    public void check(String what, boolean holds, String otherwise) {
        step(what, () -> {
            require(holds, otherwise);
            return true;
        });
    }

    public static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new DayFailed(otherwise);
        }
    }

    public int held() {
        return held;
    }

    public int failed() {
        return failed;
    }
}
