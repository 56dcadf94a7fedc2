package io.huishu.payment.offline.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.offline.KeepVoucher;
import io.huishu.payment.offline.Voucher;
import io.huishu.payment.offline.VoucherRefused;
import io.huishu.payment.offline.Vouchers;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Pictures of vouchers, for the chamber's staff alone. */
@RestController
@RequestMapping("/api/staff/vouchers")
public class VoucherController {
    private final KeepVoucher keepVoucher;
    private final Vouchers vouchers;

    public VoucherController(KeepVoucher keepVoucher, Vouchers vouchers) {
        this.keepVoucher = keepVoucher;
        this.vouchers = vouchers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ForStaff("payments:write")
    @ResponseStatus(HttpStatus.CREATED)
    public VoucherView upload(@Parameter(hidden = true) Caller caller, @RequestPart("file") MultipartFile file) {
        if (file.getSize() > Picture.MOST_BYTES) {
            throw VoucherRefused.tooLarge();
        }
        byte[] content = bytes(file);
        Picture picture = Picture.of(content);
        Voucher kept = keepVoucher.keep(picture.kind(), picture.width(), picture.height(), content, caller.subject());
        return new VoucherView(kept.id(), kept.kind().mediaType(), kept.width(), kept.height());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw VoucherRefused.broken();
        }
    }

    /** Shown as the picture it is and as nothing else, whatever its bytes hold besides. */
    @GetMapping("/{id}")
    @ForStaff("payments:read")
    public ResponseEntity<byte[]> one(@PathVariable String id) {
        Voucher voucher = vouchers.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(voucher.kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(voucher.content());
    }
}
