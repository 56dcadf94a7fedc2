package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;

/** An amount in the capital numerals that a receipt needs (人民币大写): 伍仟元整, 壹万零伍拾元零伍分. */
final class CapitalAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;
    private static final int LEADING = 1_000;

    private CapitalAmount() {}

    static String of(Money amount) {
        long fen = Math.abs(amount.fen());
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        String sign = amount.fen() < 0 ? "负" : "";
        String front = yuan > 0 ? whole(yuan) + "元" : "";
        if (jiao == 0 && rest == 0) {
            return sign + (front.isEmpty() ? "零元" : front) + "整";
        }
        String tens = jiao > 0 ? digit(jiao) + "角" : rest > 0 && yuan > 0 ? "零" : "";
        return sign + front + tens + (rest > 0 ? digit(rest) + "分" : "整");
    }

    /** Groups of four digits; one zero stands for any gap between what is written. */
    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / power(group) % GROUP);
            if (four == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || four < LEADING)) {
                words.append('零');
            }
            words.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, unit = LEADING; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
