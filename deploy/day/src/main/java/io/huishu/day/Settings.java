package io.huishu.day;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where the running product is and with what to sign in.
 *
 * @param demoPassword of the demo chamber's staff accounts
 */
public record Settings(URI gateway, URI sandbox, String operator, String operatorPassword, String demoPassword) {
    /** @throws DayFailed when the installation's secrets cannot be read */
    static Settings of(Map<String, String> environment) {
        Path secrets = Path.of(environment.getOrDefault("HUISHU_HOME", ".huishu"), "secrets", "secrets.properties");
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(secrets, StandardCharsets.UTF_8)) {
            known.load(reader);
        } catch (IOException e) {
            throw new DayFailed("读不到 " + secrets + "，请先运行 ./huishu up。");
        }
        return new Settings(
                URI.create(environment.getOrDefault("HUISHU_GATEWAY", "http://127.0.0.1:8080")),
                URI.create(environment.getOrDefault("HUISHU_SANDBOX", "http://127.0.0.1:8160")),
                known.getProperty("operator.account"),
                known.getProperty("operator.password"),
                known.getProperty("demo.password"));
    }

    @Override
    public String toString() {
        return "Settings[gateway=" + gateway + ", sandbox=" + sandbox + "]";
    }
}
