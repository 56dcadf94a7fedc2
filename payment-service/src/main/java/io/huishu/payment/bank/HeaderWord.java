package io.huishu.payment.bank;

import java.text.Normalizer;

/** A header as it is compared: {@code 贷方发生额（收入）}, {@code 收(付)方名称} and {@code 余额[ Balance ]} lose what is mere form. */
final class HeaderWord {
    private HeaderWord() {}

    static String of(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("\\[[^\\]]*\\]|【[^】]*】", "")
                .replaceAll("\\((?:元|RMB|CNY|人民币)\\)", "")
                .replaceAll("[\\s\\p{Z}\\p{Cf}*:()/\\\\、,\\-_]", "");
    }
}
