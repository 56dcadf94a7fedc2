package io.huishu.bench;

import io.huishu.local.Jvm;
import io.huishu.local.ServiceJar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The real payment-service, with the options and the settings the product runs it with, on one schema. */
final class PaymentService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);
    private static final String NAME = "payment-service";

    final int port;
    private final Child child;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PaymentService(Stand stand, MemberDoors member, String schema) {
        this.port = Stand.freePorts(1);
        Path application = unpacked(stand);
        Path keyset = keyset(stand, application);
        this.child = Child.start(
                NAME + "-" + schema,
                stand.folder,
                command(stand, application),
                environment(stand, member, schema, keyset));
        child.await(PATIENCE, this::ready);
    }

    private static Path unpacked(Stand stand) {
        try {
            return ServiceJar.of(NAME, stand.root.resolve(NAME), stand.folder.resolve("run"))
                    .unpack();
        } catch (IOException e) {
            throw new BenchFailed(NAME + " is not built", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }

    private static List<String> command(Stand stand, Path application) {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(Jvm.of(NAME).options());
        command.addAll(List.of(
                "-Duser.home=" + stand.folder.resolve("run"),
                "-Drocketmq.client.logUseSlf4j=true",
                "-jar",
                application.toString()));
        return command;
    }

    private Map<String, String> environment(Stand stand, MemberDoors member, String schema, Path keyset) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("MALLOC_ARENA_MAX", "2");
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put("HUISHU_DATA", stand.folder.resolve("files").toString());
        variables.put("HUISHU_DB_URL", stand.url(schema));
        variables.put("HUISHU_DB_USER", schema);
        variables.put("HUISHU_DB_PASSWORD", stand.password);
        variables.put("HUISHU_NAMESRV", stand.namesServer());
        variables.put("HUISHU_DISCOVERY", "false");
        variables.put("SPRING_CLOUD_SERVICEREGISTRY_AUTOREGISTRATION_ENABLED", "false");
        variables.put("HUISHU_KEYSET", keyset.toString());
        variables.put("HUISHU_SERVICE_SECRET", MemberDoors.SECRET);
        variables.put("HUISHU_IDENTITY_BASE", member.base());
        variables.put("HUISHU_MEMBER_URL", member.base());
        return variables;
    }

    private static Path keyset(Stand stand, Path application) {
        Path keyset = stand.folder.resolve("keyset.properties");
        if (Files.notExists(keyset)) {
            Child.start(
                            "keyset",
                            stand.folder,
                            List.of(
                                    Jvm.java(),
                                    "-Xmx64m",
                                    "-cp",
                                    application.resolveSibling("lib") + "/*",
                                    "io.huishu.chassis.crypto.KeysetFile",
                                    "create",
                                    keyset.toString()),
                            Map.of())
                    .awaitEnd();
        }
        return keyset;
    }

    private boolean ready() {
        try {
            return http.send(
                                    request("/actuator/health/readiness").GET().build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A POST of the chamber's staff; anything but success ends the bench. @return the answer's body */
    String post(String path, String token, String body) {
        HttpRequest request = request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new BenchFailed(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new BenchFailed(path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LONGEST_ANSWER);
    }

    Proc proc() {
        return child.proc();
    }

    @Override
    public void close() {
        child.close();
    }
}
