package io.huishu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final Path ROOT = Path.of("../../..");

    @Test
    void namesABusyPortAndItsHolder() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var ports = Ports.read(ROOT, Map.of("HUISHU_PORT_BASE", Integer.toString(taken.getLocalPort() - 80)));
            assertThat(ports.of("gateway")).isEqualTo(taken.getLocalPort());
            assertThat(Preflight.ports(ports, true)).anySatisfy(sentence -> assertThat(sentence)
                    .contains("端口 " + taken.getLocalPort() + "（gateway 要用）")
                    .contains("进程 " + ProcessHandle.current().pid())
                    .contains("java"));
        }
    }

    @Test
    void movesTheWholeSetSoThatTwoInstallationsNeverMeet() throws Exception {
        var usual = Ports.read(ROOT, Map.of());
        var moved = Ports.read(ROOT, Map.of("HUISHU_PORT_BASE", "18000"));
        assertThat(usual.of("gateway")).isEqualTo(8080);
        assertThat(moved.of("gateway")).isEqualTo(18080);
        assertThat(moved.opened(true)).hasSize(15);
        assertThat(moved.opened(true).keySet())
                .doesNotContainAnyElementsOf(usual.opened(true).keySet());
    }

    @Test
    void refusesAPortThatIsNoPort() {
        assertThatThrownBy(() ->
                        Ports.read(ROOT, Map.of("HUISHU_PORT_BASE", "eighty")).of("gateway"))
                .hasMessageContaining("HUISHU_PORT_BASE 应当是");
    }

    @Test
    void saysHowMuchRoomIsMissingOnAFullDisk() {
        assertThat(Preflight.disk(Path.of("/srv/huishu"), 900))
                .singleElement()
                .asString()
                .contains("只剩 900 MB")
                .contains("2048 MB");
        assertThat(Preflight.disk(Path.of("/srv/huishu"), 4000)).isEmpty();
    }
}
