package io.huishu.payment.order.remote;

import feign.FeignException;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.order.NoticeRefused;
import io.huishu.payment.order.Payer;
import io.huishu.payment.order.PayerUnknown;
import io.huishu.payment.order.Payers;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Who is which merchant and who pays: asked of member-service, kept five minutes, and longer while it is away. */
@Component
public class Merchants implements Payers {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final MemberDoor member;
    private final WxPayServices services;
    private final Kept<String, TenantId> chambers;
    private final Kept<TenantId, Channels> channels;

    public Merchants(MemberDoor member, WxPayServices services, Clock clock) {
        this.member = member;
        this.services = services;
        this.chambers = new Kept<>(FRESH, clock, this::askChamber);
        this.channels = new Kept<>(FRESH, clock, chamber -> asked(() -> member.channels(chamber.toString())));
    }

    /** The merchant of the bound chamber. */
    Merchant current() {
        return Merchant.of(channels.get(Tenancy.current()));
    }

    TenantId chamberOf(String mchid) {
        return chambers.get(mchid);
    }

    void changed(TenantId chamber, String mchid) {
        channels.doubt(chamber);
        chambers.doubt(mchid);
    }

    @Override
    public Payer of(String personId) {
        Merchant merchant = current();
        services.of(merchant);
        return asked(() -> member.openids(personId)).stream()
                .filter(identity -> identity.appid().equals(merchant.appid()))
                .findFirst()
                .map(identity -> new Payer(personId, identity.openid(), merchant.appid(), merchant.mchid()))
                .orElseThrow(PayerUnknown::new);
    }

    private TenantId askChamber(String mchid) {
        try {
            return TenantId.of(asked(() -> member.chamberOf(mchid)).chamber());
        } catch (FeignException.NotFound unknown) {
            throw NoticeRefused.unproven("没有这个商户号");
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (FeignException.NotFound unknown) {
            throw unknown;
        } catch (FeignException away) {
            throw new Unavailable("member.unavailable", "会员服务暂时没有应答，请稍后再试。");
        }
    }
}
