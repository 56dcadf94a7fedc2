package io.huishu.sandbox.mini;

import io.huishu.sandbox.apps.ApiRefusal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each kind of slot accepts; source: WeChat's page on subscribe messages, 参数值内容限制说明. */
final class ValueRules {

    private static final String DAY = "\\d{4}(年|-|/|\\.)\\d{1,2}(月|-|/|\\.)\\d{1,2}日?";
    private static final String HOUR = "([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?";
    private static final String MOMENT = "(" + DAY + "( " + HOUR + ")?|" + HOUR + ")";
    private static final Map<String, Pattern> SHAPES = Map.ofEntries(
            shape("thing", ".{1,20}"),
            shape("number", "-?\\d{1,32}(\\.\\d{1,31})?"),
            shape("letter", "[A-Za-z]{1,32}"),
            shape("symbol", "[^\\p{IsHan}A-Za-z0-9]{1,5}"),
            shape("character_string", "[^\\p{IsHan}]{1,32}"),
            shape("time", MOMENT + "(~" + MOMENT + ")?"),
            shape("date", DAY + "( " + HOUR + ")?(~" + DAY + "( " + HOUR + ")?)?"),
            shape("amount", "[^\\p{IsHan}A-Za-z0-9,]?\\d{1,10}(\\.\\d{1,2})?元?"),
            shape("phone_number", "[-+()\\d ]{1,17}"),
            shape("car_number", ".{1,8}"),
            shape("name", "(?=.*\\p{IsHan})[\\p{IsHan}A-Za-z·]{1,10}|[A-Za-z .·]{1,20}"),
            shape("phrase", "\\p{IsHan}{1,5}"));

    private ValueRules() {}

    /** 47003 for a slot that is missing, empty, unknown or breaks its type. */
    static void check(List<Template.Keyword> keywords, Map<String, String> values) {
        for (Template.Keyword keyword : keywords) {
            @Nullable String value = values.get(keyword.key());
            if (value == null || value.isBlank()) {
                throw wrong(keyword.key(), "is empty");
            }
            Pattern shape = SHAPES.get(keyword.key().replaceFirst("\\d+$", ""));
            if (shape == null || !shape.matcher(value).matches()) {
                throw wrong(keyword.key(), "invalid");
            }
        }
        values.keySet().stream()
                .filter(key -> keywords.stream().noneMatch(each -> each.key().equals(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(key, "not in template");
                });
    }

    private static ApiRefusal wrong(String key, String what) {
        return new ApiRefusal(47003, "argument invalid! data." + key + ".value " + what);
    }

    private static Map.Entry<String, Pattern> shape(String kind, String regex) {
        return Map.entry(kind, Pattern.compile(regex));
    }
}
