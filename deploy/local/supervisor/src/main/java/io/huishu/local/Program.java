package io.huishu.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How one process is started and when it counts as ready.
 *
 * @param name name of its log and its line in the status
 * @param title what progress lines call it
 * @param port the port people know it by
 * @param command evaluated at each start, so that it may prepare files first
 * @param stopPatience how long it may take to end after SIGTERM
 */
record Program(
        String name,
        String title,
        int port,
        Command command,
        Map<String, String> environment,
        Readiness readiness,
        Duration startPatience,
        Duration stopPatience) {

    /** Makes the command line; throws with a sentence for people when it cannot. */
    interface Command {
        List<String> line() throws IOException, InterruptedException;
    }
}
