package io.huishu.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program whose start can be rehearsed to make its start-up cache.
 *
 * @param cache where it finds its cache; absent until it was made
 * @param rehearsal the command that starts, writes the cache to the given file and ends
 */
record Trainable(String name, Path cache, Rehearsal rehearsal, Map<String, String> environment) {
    /** Makes the command line of a rehearsal. */
    interface Rehearsal {
        List<String> line(Path freshCache) throws IOException, InterruptedException;
    }
}
