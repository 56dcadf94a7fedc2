package io.huishu.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The demo chamber's members, numbered from 0: the same names, codes and phones in every installation. */
final class DemoRoster {
    private static final List<String> PLACES = List.of("武汉", "汉阳", "荆州", "宜昌", "襄阳", "黄石", "孝感", "十堰", "荆门", "咸宁");
    private static final List<String> WORDS =
            List.of("江汉", "楚天", "东湖", "长江", "珞珈", "云梦", "归元", "晴川", "龟山", "汉江", "鄂城", "楚源");
    private static final List<String> TRADES =
            List.of("建材", "食品", "物流", "机电", "纺织", "医药", "电子", "农业", "装饰", "家政", "教育", "环保", "印务");
    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "胡", "朱", "高", "林");
    private static final List<String> GIVEN_NAMES = List.of(
            "建国", "志强", "丽华", "明", "海燕", "国庆", "秀英", "伟", "晓东", "桂兰", "永福", "静", "德胜", "雪梅", "文斌", "春生", "玉珍", "立新",
            "红");

    private DemoRoster() {}

    /** @param dice says when the unit joined */
    static RosterLine line(int i, LocalDate today, Random dice) {
        String tier = i < 1 ? "会长" : i < 16 ? "副会长" : i < 76 ? "理事" : "会员";
        String name = PLACES.get(i % PLACES.size())
                + WORDS.get(i / 10 % WORDS.size())
                + TRADES.get((i * 7 + i / 120) % TRADES.size())
                + "有限公司";
        LocalDate joined = LocalDate.of(2015 + dice.nextInt(12), 1 + dice.nextInt(10), 1 + dice.nextInt(28));
        LocalDate real = joined.isAfter(today) ? today.minusDays(30) : joined;
        return new RosterLine(
                name,
                CreditCode.of(1_100_000 + i),
                person(i),
                i % 3 == 0 ? "董事长" : "总经理",
                phone(i),
                tier,
                dateAsWritten(real, i));
    }

    static String person(int i) {
        return SURNAMES.get(i % SURNAMES.size()) + GIVEN_NAMES.get(i / SURNAMES.size() % GIVEN_NAMES.size());
    }

    static String phone(int i) {
        return "137%08d".formatted(10_000_000 + i);
    }

    private static String dateAsWritten(LocalDate date, int i) {
        return switch (i % 4) {
            case 0 -> date.toString();
            case 1 -> date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth();
            case 2 -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            default -> date.getYear() + "." + date.getMonthValue() + "." + date.getDayOfMonth();
        };
    }
}
