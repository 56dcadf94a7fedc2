package io.huishu.member.chamber;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What channels must look like, read from WeChat's own rules; a channel is given whole or not at all. A merchant
 * needs WeChat's public key, unless WeChat signs by platform certificates for it. */
final class ChannelRules {
    private static final Pattern APPID = Pattern.compile("wx[0-9a-f]{16}");
    private static final Pattern ORIGINAL_ID = Pattern.compile("gh_[0-9a-zA-Z]{4,29}");
    private static final Pattern SECRET = Pattern.compile("[0-9a-zA-Z]{16,128}");
    private static final Pattern TOKEN = Pattern.compile("[0-9a-zA-Z]{3,32}");
    private static final Pattern AES_KEY = Pattern.compile("[0-9a-zA-Z+/]{43}");
    private static final Pattern MCHID = Pattern.compile("\\d{6,12}");
    private static final Pattern SERIAL = Pattern.compile("[0-9A-Fa-f]{8,40}");
    private static final Pattern PUBLIC_KEY_ID = Pattern.compile("PUB_KEY_ID_[0-9A-Za-z]{1,50}");
    private static final Pattern PURPOSE = Pattern.compile("[a-z][A-Za-z0-9]{0,31}");
    private static final Pattern TEMPLATE_ID = Pattern.compile("[0-9A-Za-z_-]{1,64}");
    private static final int API_V3_KEY_BYTES = 32;

    private final List<FieldProblem> problems = new ArrayList<>();

    private ChannelRules() {}

    /** @throws InvalidChannels naming every faulty field */
    static void check(ChannelSettings s) {
        ChannelRules rules = new ChannelRules();
        rules.mini(s);
        rules.official(s);
        rules.merchant(s);
        rules.templates(Objects.requireNonNull(s.templates()));
        if (!rules.problems.isEmpty()) {
            throw new InvalidChannels(rules.problems);
        }
    }

    private void mini(ChannelSettings s) {
        if (s.miniAppid() == null) {
            return;
        }
        matches("miniAppid", s.miniAppid(), APPID, "小程序 AppID 是 wx 加 16 位小写十六进制字符。");
        matches("miniSecret", s.miniSecret(), SECRET, "请填写小程序的 AppSecret。");
    }

    private void official(ChannelSettings s) {
        if (s.officialAppid() == null) {
            return;
        }
        matches("officialAppid", s.officialAppid(), APPID, "服务号 AppID 是 wx 加 16 位小写十六进制字符。");
        matches("officialOriginalId", s.officialOriginalId(), ORIGINAL_ID, "服务号原始 ID 以 gh_ 开头。");
        matches("officialSecret", s.officialSecret(), SECRET, "请填写服务号的 AppSecret。");
        matches("officialToken", s.officialToken(), TOKEN, "服务号 Token 是 3 到 32 位字母或数字。");
        matches("officialAesKey", s.officialAesKey(), AES_KEY, "服务号 EncodingAESKey 是 43 个字符。");
    }

    private void merchant(ChannelSettings s) {
        if (s.mchid() == null) {
            return;
        }
        matches("mchid", s.mchid(), MCHID, "商户号是 6 到 12 位数字。");
        matches("merchantSerial", s.merchantSerial(), SERIAL, "商户证书序列号是十六进制字符。");
        require(
                "merchantPrivateKey",
                Pem.isPrivateKey(s.merchantPrivateKey()),
                "商户私钥要是 PKCS#8 格式的 PEM 文件内容（apiclient_key.pem）。");
        require(
                "apiV3Key",
                s.apiV3Key() != null && s.apiV3Key().getBytes(StandardCharsets.UTF_8).length == API_V3_KEY_BYTES,
                "APIv3 密钥是 32 个字符。");
        boolean publicKey = s.wechatPublicKeyId() != null || s.wechatPublicKey() != null;
        if (publicKey || !Boolean.TRUE.equals(s.wechatCertificates())) {
            matches("wechatPublicKeyId", s.wechatPublicKeyId(), PUBLIC_KEY_ID, "微信支付公钥 ID 以 PUB_KEY_ID_ 开头。");
            require("wechatPublicKey", Pem.isPublicKey(s.wechatPublicKey()), "微信支付公钥要是 PEM 文件内容（pub_key.pem）。");
        }
    }

    private void templates(Map<String, String> templates) {
        templates.forEach((purpose, template) -> {
            matches("templates." + purpose, purpose, PURPOSE, "模板的用途是英文字母和数字。");
            matches("templates." + purpose, template, TEMPLATE_ID, "消息模板 ID 只有字母、数字、横线和下划线。");
        });
    }

    private void matches(String field, @Nullable String value, Pattern shape, String reason) {
        require(field, value != null && shape.matcher(value).matches(), reason);
    }

    private void require(boolean holds, FieldProblem problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private void require(String field, boolean holds, String reason) {
        require(holds, new FieldProblem(field, reason));
    }
}
