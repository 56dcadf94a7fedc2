package io.huishu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private final Path folder;

    SecretsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void areMadeOnceAndReadableByTheirOwnerAlone() throws Exception {
        var first = Secrets.loadOrCreate(folder);
        var second = Secrets.loadOrCreate(folder);
        assertThat(second.get("db.huishu_member"))
                .isEqualTo(first.get("db.huishu_member"))
                .hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void getsANewOneAddedAndKeepsTheOld() throws Exception {
        Files.write(folder.resolve("secrets.properties"), List.of("operator.password=kept"));
        var secrets = Secrets.loadOrCreate(folder);
        assertThat(secrets.get("operator.password")).isEqualTo("kept");
        assertThat(secrets.get("demo.password")).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    }
}
