package io.huishu.sandbox.phone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small pieces of the phone's pages. */
public final class Html {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    private Html() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    public static String time(Instant at) {
        return CLOCK.format(at);
    }

    /** 200000 fen is {@code 2000.00}. */
    public static String yuan(long fen) {
        return fen / 100 + "." + String.format(Locale.ROOT, "%02d", fen % 100);
    }

    /** A text with its urls made into links and its line ends kept. */
    public static String linked(String text) {
        String plain = text.replaceAll("<a href=\"([^\"]*)\">([^<]*)</a>", "$2 $1");
        return escape(plain)
                .replaceAll("(https?://[^\\s&<]+(?:&amp;[^\\s&<]+)*)", "<a href=\"$1\">$1</a>")
                .replace("\n", "<br>");
    }

    public static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escape(value) + "\">";
    }

    /** A whole page; {@code back} empty shows no way back. */
    public static String page(String title, String back, String body) {
        String link = back.isEmpty() ? "" : "<a class=\"back\" href=\"" + escape(back) + "\" aria-label=\"返回\">‹</a>";
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · 微信沙盒</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/phone/phone.css">
                <script src="/phone/phone.js" defer></script>
                </head>
                <body>
                <div class="phone">
                <p class="banner" role="note">微信沙盒 — 不是真的微信</p>
                <header>%s<h1>%s</h1></header>
                <main>
                %s
                </main>
                </div>
                </body>
                </html>
                """.formatted(escape(title), link, escape(title), body);
    }
}
