package io.huishu.payment.order.remote;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.payment.credential.GivenMerchant;
import io.huishu.payment.credential.MerchantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@link MerchantSource} by member-service's internal door. */
@Component
class MemberMerchants implements MerchantSource {
    private final MemberDoor member;

    MemberMerchants(MemberDoor member) {
        this.member = member;
    }

    @Override
    public Optional<GivenMerchant> given() {
        return AskMember.of(() -> member.channels(Tenancy.current().toString())).merchant();
    }
}
