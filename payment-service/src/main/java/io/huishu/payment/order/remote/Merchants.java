package io.huishu.payment.order.remote;

import feign.FeignException;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.credential.FollowCertificates;
import io.huishu.payment.credential.FollowChannels;
import io.huishu.payment.credential.LiveCredentials;
import io.huishu.payment.credential.MerchantChambers;
import io.huishu.payment.credential.MerchantKeys;
import io.huishu.payment.order.NoticeRefused;
import io.huishu.payment.order.Payer;
import io.huishu.payment.order.PayerUnknown;
import io.huishu.payment.order.Payers;
import io.huishu.payment.order.PayingNotSetUp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who is which merchant and who pays. Keys come from this house's own encrypted copy, which follows member-service:
 * asked anew by fact, and every five minutes in case a fact is late. While member-service is away the copy serves on.
 */
@Component
public class Merchants implements Payers {
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** How long a member-service that did not answer is left alone. */
    private static final Duration AWAY = Duration.ofSeconds(10);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    private final MemberDoor member;
    private final WxPayServices services;
    private final LiveCredentials live;
    private final FollowChannels followChannels;
    private final FollowCertificates followCertificates;
    private final MerchantChambers merchantChambers;
    private final Clock clock;
    private final Kept<String, TenantId> chambers;
    private final Map<TenantId, Instant> askedAt = new ConcurrentHashMap<>();
    private final Map<String, Instant> lookedAt = new ConcurrentHashMap<>();

    public Merchants(
            MemberDoor member,
            WxPayServices services,
            LiveCredentials live,
            FollowChannels followChannels,
            FollowCertificates followCertificates,
            MerchantChambers merchantChambers,
            Clock clock) {
        this.member = member;
        this.services = services;
        this.live = live;
        this.followChannels = followChannels;
        this.followCertificates = followCertificates;
        this.merchantChambers = merchantChambers;
        this.clock = clock;
        this.chambers = new Kept<>(FRESH, clock, this::findChamber);
    }

    /**
     * The keys that sign for the bound chamber.
     *
     * @throws PayingNotSetUp when it has none
     * @throws Unavailable when that cannot be found out now
     */
    MerchantKeys current() {
        Optional<Unavailable> away = followNow();
        return live.signing().map(this::complete).orElseThrow(() -> away.<RuntimeException>map(each -> each)
                .orElseGet(PayingNotSetUp::new));
    }

    /** The keys for this merchant number of the bound chamber, in use or former; empty when there are none any more. */
    Optional<MerchantKeys> forMerchant(String mchid) {
        MerchantKeys current = current();
        return current.mchid().equals(mchid)
                ? Optional.of(current)
                : live.signingFor(mchid).map(this::complete);
    }

    /**
     * The sets that know the key by which a notice to this merchant says it is signed, the best first. A serial that
     * nobody knows may be newer than what is in memory, or a certificate that WeChat has just changed.
     */
    List<MerchantKeys> verifying(String mchid, String serial) {
        if (live.verifying(mchid).isEmpty()) {
            current();
        }
        List<MerchantKeys> sets = knowing(mchid, serial);
        if (!sets.isEmpty() || !mayLookAgain(mchid)) {
            return sets;
        }
        live.forget();
        live.verifying(mchid).stream()
                .filter(each -> each.mode().hasCertificates())
                .findFirst()
                .ifPresent(followCertificates::follow);
        return knowing(mchid, serial);
    }

    private List<MerchantKeys> knowing(String mchid, String serial) {
        return live.verifying(mchid).stream()
                .filter(each -> services.knows(each, serial))
                .toList();
    }

    /** Now and then, however many strange serials are sent. */
    private boolean mayLookAgain(String mchid) {
        Instant now = clock.instant();
        if (lookedAt.getOrDefault(mchid, Instant.EPOCH).plus(LOOK_AGAIN).isAfter(now)) {
            return false;
        }
        lookedAt.put(mchid, now);
        return true;
    }

    /** Something WeChat sealed for this set was opened. */
    void opened(MerchantKeys keys) {
        live.opened(keys);
    }

    TenantId chamberOf(String mchid) {
        return chambers.get(mchid);
    }

    /** One of several calls asks; the others go on with what is known. */
    private Optional<Unavailable> followNow() {
        TenantId chamber = Tenancy.current();
        Instant last = askedAt.getOrDefault(chamber, Instant.EPOCH);
        boolean fresh = last.plus(FRESH).isAfter(clock.instant());
        if (fresh && live.signing().isPresent()) {
            return Optional.empty();
        }
        askedAt.put(chamber, clock.instant());
        try {
            followChannels.follow();
            return Optional.empty();
        } catch (Unavailable away) {
            askedAt.put(chamber, clock.instant().minus(FRESH).plus(AWAY));
            return Optional.of(away);
        }
    }

    private MerchantKeys complete(MerchantKeys keys) {
        boolean enough = keys.wechatKeyId() != null || !keys.certificates().isEmpty();
        MerchantKeys whole = enough ? keys : followCertificates.follow(keys);
        if (whole.wechatKeyId() == null && whole.certificates().isEmpty()) {
            throw new Unavailable("wechat.certificates", "微信支付的平台证书暂时没有取到，请稍后再试。");
        }
        return whole;
    }

    @Override
    public Payer of(String personId) {
        MerchantKeys merchant = current();
        services.of(merchant);
        return AskMember.of(() -> member.openids(personId)).stream()
                .filter(identity -> identity.appid().equals(merchant.appid()))
                .findFirst()
                .map(identity -> new Payer(personId, identity.openid(), merchant.appid(), merchant.mchid()))
                .orElseThrow(PayerUnknown::new);
    }

    private TenantId findChamber(String mchid) {
        return merchantChambers.chamberOf(mchid).orElseGet(() -> askChamber(mchid));
    }

    private TenantId askChamber(String mchid) {
        try {
            return TenantId.of(AskMember.of(() -> member.chamberOf(mchid)).chamber());
        } catch (FeignException.NotFound unknown) {
            throw NoticeRefused.unproven("没有这个商户号");
        }
    }
}
