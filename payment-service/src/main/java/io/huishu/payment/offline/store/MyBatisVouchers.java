package io.huishu.payment.offline.store;

import io.huishu.chassis.problem.Missing;
import io.huishu.payment.offline.Voucher;
import io.huishu.payment.offline.Vouchers;
import java.time.Instant;
import org.springframework.stereotype.Repository;

/** {@link Vouchers} in MySQL. */
@Repository
class MyBatisVouchers implements Vouchers {
    private final VoucherMapper mapper;

    MyBatisVouchers(VoucherMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Voucher voucher, String by, Instant at) {
        mapper.add(voucher.id(), voucher.kind(), voucher.width(), voucher.height(), voucher.content(), by, at);
    }

    @Override
    public Voucher get(String id) {
        Voucher voucher = mapper.get(id);
        if (voucher == null) {
            throw missing();
        }
        return voucher;
    }

    @Override
    public void use(String id) {
        if (mapper.use(id) == 0) {
            throw missing();
        }
    }

    @Override
    public void dropUnusedBefore(Instant moment) {
        mapper.dropUnusedBefore(moment);
    }

    private static Missing missing() {
        return new Missing("voucher.missing", "这张凭证照片");
    }
}
