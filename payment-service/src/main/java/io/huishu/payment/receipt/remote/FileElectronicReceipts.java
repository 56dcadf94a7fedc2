package io.huishu.payment.receipt.remote;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.payment.receipt.ElectronicReceipt;
import io.huishu.payment.receipt.ElectronicReceipts;
import io.huishu.payment.receipt.HandOverFailed;
import io.huishu.payment.receipt.HandOverKind;
import io.huishu.payment.receipt.ReceiptSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Electronic receipts as files in a folder per chamber, from where a bureau's own program may take them: the page as PDF
 * and what stands on it as JSON, named by the receipt's number. A file is whole or not there; a repeat writes the same.
 */
@Component
public class FileElectronicReceipts implements ElectronicReceipts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ElectronicReceiptSettings settings;

    public FileElectronicReceipts(ElectronicReceiptSettings settings) {
        this.settings = settings;
    }

    /** The content of the JSON file. @param amountFen whole fen */
    record Content(
            String number,
            HandOverKind state,
            String issuer,
            String payer,
            String subject,
            long amountFen,
            String amountInCapitals,
            LocalDate issuedOn,
            @Nullable LocalDate voidedOn,
            @Nullable String voidReason) {
        static Content of(HandOverKind what, ReceiptSheet s) {
            return new Content(
                    s.number(),
                    what,
                    s.chamber(),
                    s.payer(),
                    s.subject(),
                    s.amount().fen(),
                    s.amountInCapitals(),
                    s.issuedOn(),
                    s.voidedOn(),
                    s.voidReason());
        }
    }

    @Override
    public boolean isOn() {
        return settings.path().isPresent();
    }

    @Override
    public void handOver(ElectronicReceipt receipt) {
        Path base = settings.path()
                .orElseThrow(() -> new HandOverFailed("没有设置电子票据的存放目录。", new IllegalStateException("off")));
        String name = receipt.sheet().number() + (receipt.what() == HandOverKind.VOID ? "-void" : "");
        String content = JSON.writeValueAsString(Content.of(receipt.what(), receipt.sheet()));
        try {
            Path folder = Files.createDirectories(base.resolve(Tenancy.current().toString()));
            write(folder, name + ".pdf", receipt.pdf());
            write(folder, name + ".json", content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new HandOverFailed("电子票据没有写进存放目录，请检查磁盘空间和目录权限。", e);
        }
    }

    private static void write(Path folder, String name, byte[] content) throws IOException {
        Path part = Files.write(folder.resolve("." + name + ".part"), content);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
