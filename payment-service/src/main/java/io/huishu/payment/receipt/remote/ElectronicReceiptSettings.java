package io.huishu.payment.receipt.remote;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder where electronic receipts are laid, a folder per chamber; empty: they are not handed over */
@ConfigurationProperties("huishu.receipts")
public record ElectronicReceiptSettings(@Nullable String folder) {
    Optional<Path> path() {
        return Optional.ofNullable(folder).filter(text -> !text.isBlank()).map(Path::of);
    }
}
