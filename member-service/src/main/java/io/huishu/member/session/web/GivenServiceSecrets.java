package io.huishu.member.session.web;

import io.huishu.chassis.start.StartRefused;
import io.huishu.member.session.ServiceSecrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secrets given at start, {@code name=secret} separated by commas. A short one stops the start.
 */
@Component
class GivenServiceSecrets implements ServiceSecrets {
    private static final int SHORTEST = 24;

    private final Map<String, byte[]> hashes;

    GivenServiceSecrets(@Value("${huishu.service-secrets:}") String given) {
        this.hashes = Arrays.stream(given.split(",", -1))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], GivenServiceSecrets::hashOf));
    }

    @Override
    public boolean proves(String service, String secret) {
        byte[] known = hashes.get(service);
        return known != null && MessageDigest.isEqual(known, sha256(secret));
    }

    private static byte[] hashOf(String[] pair) {
        if (pair.length != 2 || pair[1].length() < SHORTEST) {
            throw new StartRefused(
                    "服务 " + pair[0] + " 的密钥缺失或太短，所以不启动。",
                    "在环境变量 HUISHU_SERVICE_SECRETS 里给每个服务至少 " + SHORTEST + " 个字符的随机密钥。");
        }
        return sha256(pair[1]);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
