package io.huishu.chassis.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount of yuan in whole fen; in JSON {@code {"fen": 200000}}. Sums overflow with an exception, never silently.
 *
 * @param fen may be negative (a reversal)
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * Reads yuan as people write them: {@code 2000}, {@code 2,000.00}, {@code ¥2000}.
     *
     * @throws IllegalArgumentException when it is no amount or finer than a fen
     */
    public static Money ofYuan(String yuan) {
        String digits =
                yuan.strip().replace(",", "").replace("，", "").replace("¥", "").replace("￥", "");
        try {
            return new Money(new BigDecimal(digits).movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("不是一个金额：" + yuan, e);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(fen, (long) count));
    }

    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isPositive() {
        return fen > 0;
    }

    /** As shown to people: {@code ¥2,000.00}. */
    public String display() {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return (fen < 0 ? "-¥" : "¥") + format.format(BigDecimal.valueOf(fen, 2).abs());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return display();
    }
}
