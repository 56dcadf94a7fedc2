package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.test.Root;
import io.huishu.payment.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The WeChat sandbox as a process of its own, driven through its control doors. */
final class Sandbox {
    static final Sandbox RUNNING = start();

    private final int port;

    private Sandbox(int port) {
        this.port = port;
    }

    /** A process of its own, for whoever moves its clock. */
    static Sandbox start() {
        Path jar = Root.folder().resolve("deploy/wechat-sandbox/target/wechat-sandbox-0.1.0-SNAPSHOT.jar");
        assertThat(Files.isRegularFile(jar))
                .as("%s is missing: package deploy/wechat-sandbox first", jar)
                .isTrue();
        Sandbox sandbox = new Sandbox(PaymentHouse.freePort());
        Process process = sandbox.launch(jar);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> {
                    assertThat(process.isAlive()).isTrue();
                    return Http.get(sandbox.base() + "/control/health", null).status() == 200;
                });
        return sandbox;
    }

    private Process launch(Path jar) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString());
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().remove("HUISHU_SANDBOX_STATE");
            Path log = Files.createTempFile("huishu-sandbox-", ".log");
            log.toFile().deleteOnExit();
            return builder.redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** A customer with mini-program and merchant: the channels as an operator would enter them. */
    JsonNode openChamber(String code) {
        return control("/control/chambers", "{\"code\":\"%s\",\"name\":\"商会%s\"}".formatted(code, code));
    }

    /** A merchant opened since October 2024: WeChat has no platform certificate for it. */
    JsonNode openKeyOnlyChamber(String code) {
        return control(
                "/control/chambers",
                "{\"code\":\"%s\",\"name\":\"商会%s\",\"publicKeyOnly\":true}".formatted(code, code));
    }

    /** Renews a key at WeChat; the former one counts on. @return what has to be entered anew, by its name in channels */
    JsonNode renew(String mchid, String kind) {
        return control("/control/merchants/" + mchid + "/keys", "{\"kind\":\"" + kind + "\"}");
    }

    void retireFormerKeys(String mchid) {
        Http.delete(base() + "/control/merchants/" + mchid + "/keys/former", null);
    }

    void heal() {
        Http.delete(base() + "/control/faults", null);
    }

    /** @return the person's number at the sandbox */
    String newPerson(String nickname, String phone) {
        return control("/control/people", "{\"nickname\":\"%s\",\"phone\":\"%s\"}".formatted(nickname, phone))
                .path("userId")
                .asString();
    }

    String openid(String userId, JsonNode channels) {
        String appid = channels.path("miniAppid").asString();
        String code = control("/control/login-codes", "{\"userId\":\"%s\",\"appid\":\"%s\"}".formatted(userId, appid))
                .path("code")
                .asString();
        return Http.get(
                        "%s/sns/jscode2session?appid=%s&secret=%s&js_code=%s&grant_type=authorization_code"
                                .formatted(
                                        base(),
                                        appid,
                                        channels.path("miniSecret").asString(),
                                        code),
                        null)
                .json()
                .path("openid")
                .asString();
    }

    /** The person pays. @param deliver false books it without any notice */
    String pay(String userId, JsonNode callUp, boolean deliver) {
        return control(
                        "/control/payments?deliver=" + deliver,
                        "{\"userId\":\"%s\",\"callUp\":%s}".formatted(userId, callUp))
                .path("transactionId")
                .asString();
    }

    /** @param how the differences from an honest notice, as JSON */
    JsonNode sendNotice(String orderNo, String how) {
        return control("/control/notifies/" + orderNo + "/send", how);
    }

    /** How the next new refunds end. @param plan as {@code POST /control/refund-plans} takes it */
    void planRefund(String plan) {
        control("/control/refund-plans", plan);
    }

    /** Ends a refund by hand. @param how {@code {"outcome":"SUCCESS","silent":true}} */
    void endRefund(String refundNo, String how) {
        control("/control/refunds/" + refundNo + "/end", how);
    }

    /** @param how the differences from an honest notice, as JSON */
    JsonNode sendRefundNotice(String refundNo, String how) {
        return control("/control/refunds/" + refundNo + "/send", how);
    }

    /** The refunds of an order as WeChat keeps them. */
    JsonNode refundsOf(String orderNo) {
        return Http.get(base() + "/control/ledger?orderNo=" + orderNo, null)
                .json()
                .path("refunds");
    }

    void advance(long seconds) {
        control("/control/clock", "{\"advanceSeconds\":" + seconds + "}");
    }

    void fault(String path, String kind, int times, String value) {
        control(
                "/control/faults",
                "{\"path\":\"%s\",\"kind\":\"%s\",\"times\":%d,\"value\":\"%s\"}".formatted(path, kind, times, value));
    }

    String stateOf(String orderNo) {
        return Http.get(base() + "/control/ledger?orderNo=" + orderNo, null)
                .json()
                .path("orders")
                .path(0)
                .path("state")
                .asString("");
    }

    /** Moves the sandbox's clock forward. */
    void advance(Duration time) {
        control("/control/clock", "{\"advanceSeconds\":%d}".formatted(time.toSeconds()));
    }

    JsonNode control(String path, String body) {
        Answer answer = Http.post(base() + path, null, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isBetween(200, 299);
        return answer.json();
    }
}
