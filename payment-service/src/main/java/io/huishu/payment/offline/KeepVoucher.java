package io.huishu.payment.offline;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a picture until an entry names it; one that none named within two days goes. */
@Component
public class KeepVoucher {
    private static final Duration KEPT_UNUSED = Duration.ofDays(2);

    private final Vouchers vouchers;
    private final BusinessTime time;
    private final Ids ids;

    public KeepVoucher(Vouchers vouchers, BusinessTime time, Ids ids) {
        this.vouchers = vouchers;
        this.time = time;
        this.ids = ids;
    }

    @Transactional
    public Voucher keep(VoucherKind kind, int width, int height, byte[] content, String by) {
        vouchers.dropUnusedBefore(time.now().minus(KEPT_UNUSED));
        Voucher voucher = new Voucher(ids.next(), kind, width, height, content);
        vouchers.add(voucher, by, time.now());
        return voucher;
    }
}
