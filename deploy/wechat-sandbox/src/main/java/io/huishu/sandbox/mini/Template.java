package io.huishu.sandbox.mini;

import java.util.List;

/** A subscription template an app has picked from WeChat's library; {@code name} is the sandbox's word for it. */
public record Template(String id, String appid, String name, String title, List<Keyword> keywords) {

    /** A slot such as {@code thing1} with its label. */
    public record Keyword(String key, String label) {}

    /** WeChat's own spelling: {@code 缴费项目:{{thing1.DATA}}} line by line. */
    public String content() {
        StringBuilder lines = new StringBuilder();
        keywords.forEach(each ->
                lines.append(each.label()).append(":{{").append(each.key()).append(".DATA}}\n"));
        return lines.toString();
    }
}
