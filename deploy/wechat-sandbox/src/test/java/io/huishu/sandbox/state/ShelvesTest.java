package io.huishu.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ShelvesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    record Thing(String name, Instant at) {}

    @Test
    void knowsAfterARestartWhatItKnewBefore(@TempDir Path folder) {
        Path file = folder.resolve("state/sandbox.json");
        Shelves before = new Shelves(new JsonMapper(), file.toString());
        before.open("things", Thing.class).put("a", new Thing("会费", NOON));
        before.close();
        Shelves after = new Shelves(new JsonMapper(), file.toString());

        assertThat(after.open("things", Thing.class).find("a")).contains(new Thing("会费", NOON));
        assertThat(Files.exists(folder.resolve("state/sandbox.json.new"))).isFalse();
        after.close();
    }

    @Test
    void leavesAThingAsItWasWhenItsChangeFails() {
        Shelf<Thing> shelf = new Shelves(new JsonMapper(), "").open("things", Thing.class);
        shelf.put("a", new Thing("会费", NOON));

        assertThatThrownBy(() -> shelf.change("a", thing -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(shelf.find("a")).contains(new Thing("会费", NOON));
        assertThat(shelf.putNew("a", new Thing("other", NOON))).isFalse();
        assertThat(shelf.change("b", thing -> thing)).isEmpty();
    }
}
