package io.huishu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private final Path folder;

    ChildTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void startsACrashedProcessAgainAndCountsIt() throws Exception {
        var child = child("echo SHOP READY; exec sleep 300");
        child.start();
        try {
            var first = running(child);
            assertThat(first.destroyForcibly()).isTrue();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> child.restarts() == 1 && child.state() == ChildState.HEALTHY);
            assertThat(running(child).pid()).isNotEqualTo(first.pid());
        } finally {
            child.stop();
        }
        assertThat(child.state()).isEqualTo(ChildState.STOPPED);
    }

    @Test
    void leavesNoProcessBehindWhenStopped() throws Exception {
        var child = child("sleep 300 & echo SHOP READY; wait");
        child.start();
        var process = running(child);
        await().until(() -> process.descendants().count() == 1);
        var below = process.descendants().toList();
        child.stop();
        await().until(() -> !process.isAlive() && below.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(child.handle()).isNull();
    }

    @Test
    void endsAProcessThatIgnoresTheFriendlySignal() throws Exception {
        var child = child("trap '' TERM; echo SHOP READY; while true; do sleep 1; done");
        child.start();
        var process = running(child);
        child.stop();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void saysTheLastLinesOfAProcessThatDoesNotStart() {
        var child = child("echo 没有纸了; exit 3");
        assertThatThrownBy(child::start)
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("小店 没有启动成功")
                .hasMessageContaining("shop.log");
        assertThat(child.state()).isEqualTo(ChildState.FAILED);
    }

    @Test
    void waitsLongerAfterEachDeathButNeverLongerThanHalfAMinute() {
        assertThat(List.of(Child.pause(0), Child.pause(1), Child.pause(2), Child.pause(50)))
                .containsExactly(
                        Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800), Duration.ofSeconds(30));
    }

    private static ProcessHandle running(Child child) {
        return Objects.requireNonNull(child.handle(), "the process runs");
    }

    private Child child(String script) {
        var program = new Program(
                "shop",
                "小店",
                1,
                () -> List.of("/bin/sh", "-c", script),
                Map.of(),
                new Readiness.Printed("SHOP READY"),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1));
        return new Child(program, new LogFile(folder.resolve("shop.log")));
    }
}
