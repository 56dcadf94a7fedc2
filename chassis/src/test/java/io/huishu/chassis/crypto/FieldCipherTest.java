package io.huishu.chassis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.start.StartRefused;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.tenant.TenantMissing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldCipherTest {
    private static final TenantId CHU = new TenantId(1);
    private static final TenantId ZHE = new TenantId(2);
    private static final String PHONE = "13800001234";
    private static final String PLACE = "person.phone:01J";

    private final Path folder;
    private final Path file;

    FieldCipherTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("keys/keyset");
        KeysetFile.create(file);
    }

    @Test
    void readsBackWhatItWroteAndNeverWritesTheSameTwice() {
        String cipher = encrypt(CHU);
        assertThat(decrypt(cipher, CHU, PLACE)).isEqualTo(PHONE);
        assertThat(cipher).isNotEqualTo(encrypt(CHU)).doesNotContain(PHONE);
    }

    @Test
    void refusesAnotherChamberAnotherPlaceAndAChangedByte() {
        String cipher = encrypt(CHU);
        assertThatThrownBy(() -> decrypt(cipher, ZHE, PLACE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> decrypt(cipher, CHU, "person.phone:01K")).isInstanceOf(IllegalStateException.class);
        byte[] changed = Base64.getDecoder().decode(cipher);
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> decrypt(Base64.getEncoder().encodeToString(changed), CHU, PLACE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher().encrypt(PHONE, PLACE)).isInstanceOf(TenantMissing.class);
    }

    @Test
    void readsOldFieldsAfterTheKeyIsRotatedAndWritesWithTheNewOne() {
        String old = encrypt(CHU);
        KeysetFile.rotate(file);
        assertThat(decrypt(old, CHU, PLACE)).isEqualTo(PHONE);
        assertThat(keyId(encrypt(CHU))).isNotEqualTo(keyId(old));
        assertThat(decrypt(encrypt(CHU), CHU, PLACE)).isEqualTo(PHONE);
    }

    @Test
    void keepsTheFileToItsOwnerAndNeverOverwritesKeys() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> KeysetFile.create(file)).hasMessageContaining("not overwritten");
        KeysetFile.rotate(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesToStartWithoutKeysOrWithOthers() throws IOException {
        assertThatThrownBy(() -> KeysetFile.read(folder.resolve("nothing")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不存在");
        Path broken = Files.writeString(folder.resolve("broken"), "fields=AAAA\n");
        assertThatThrownBy(() -> KeysetFile.read(broken))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("读不懂");
        assertThatThrownBy(() -> new CryptoConfiguration().keysetFile(""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("没有指明密钥文件");
    }

    @Test
    void indexesThePhoneDifferentlyInEachChamberAndForEachPurpose() {
        String ofChu = index(CHU, "phone");
        assertThat(ofChu).matches("[0-9a-f]{32}").isEqualTo(index(CHU, "phone"));
        assertThat(index(ZHE, "phone")).isNotEqualTo(ofChu);
        assertThat(index(CHU, "contact")).isNotEqualTo(ofChu);
        KeysetFile.rotate(file);
        assertThat(index(CHU, "phone")).as("a rotation changes no index").isEqualTo(ofChu);
    }

    private FieldCipher cipher() {
        return new TinkFieldCipher(KeysetFile.read(file));
    }

    private String encrypt(TenantId chamber) {
        return Tenancy.call(chamber, () -> cipher().encrypt(PHONE, PLACE));
    }

    private String decrypt(String cipher, TenantId chamber, String place) {
        return Tenancy.call(chamber, () -> cipher().decrypt(cipher, place));
    }

    private String index(TenantId chamber, String purpose) {
        return Tenancy.call(chamber, () -> new HmacBlindIndex(KeysetFile.read(file)).of(PHONE, purpose));
    }

    private static String keyId(String cipher) {
        return cipher.substring(0, 6);
    }
}
