package io.huishu.chassis.crypto;

import io.huishu.chassis.start.StartRefused;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The keys, read when the first bean that encrypts is made: a service that encrypts nothing needs no keyset. */
@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {
    @Bean
    @Lazy
    KeysetFile keysetFile(@Value("${huishu.keyset:}") String path) {
        if (path.isBlank()) {
            throw new StartRefused("没有指明密钥文件，个人信息无法加密，所以不启动。", "把环境变量 HUISHU_KEYSET 设为密钥文件的位置。");
        }
        return KeysetFile.read(Path.of(path));
    }

    @Bean
    @Lazy
    FieldCipher fieldCipher(KeysetFile keys) {
        return new TinkFieldCipher(keys);
    }

    @Bean
    @Lazy
    BlindIndex blindIndex(KeysetFile keys) {
        return new HmacBlindIndex(keys);
    }
}
