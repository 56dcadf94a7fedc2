package io.huishu.local;

import io.huishu.local.mariadb.MariaDb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;

/** When a process counts as ready; asked again and again with the lines it has printed since its start. */
sealed interface Readiness {
    boolean holds(Predicate<String> printed);

    /** It printed a line that begins so. */
    record Printed(String beginning) implements Readiness {
        @Override
        public boolean holds(Predicate<String> printed) {
            return printed.test(beginning);
        }
    }

    /** It accepts database sessions. */
    record DatabaseGreets(int port) implements Readiness {
        @Override
        public boolean holds(Predicate<String> printed) {
            return MariaDb.greets(port);
        }
    }

    /** It answers 200 at its health address. */
    record Answers(URI health) implements Readiness {
        private static final HttpClient CLIENT =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

        @Override
        public boolean holds(Predicate<String> printed) {
            try {
                var request = HttpRequest.newBuilder(health)
                        .timeout(Duration.ofSeconds(2))
                        .build();
                return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
