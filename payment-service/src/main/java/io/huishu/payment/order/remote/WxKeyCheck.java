package io.huishu.payment.order.remote;

import io.huishu.chassis.id.Ids;
import io.huishu.payment.credential.Finding;
import io.huishu.payment.credential.KeyCheck;
import io.huishu.payment.credential.KeyChecked;
import io.huishu.payment.credential.MerchantKeys;
import io.huishu.payment.credential.PlatformCertificate;
import io.huishu.payment.credential.VerificationMode;
import io.huishu.payment.order.remote.SignedCalls.Said;
import io.huishu.payment.order.remote.WxCertificates.Came;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Three signed calls that move no money: the platform certificates (which prove the APIv3 key where a merchant has
 * some), an order that cannot exist (whose "no" is signed and proves both directions), and a prepay for nobody (which
 * WeChat refuses at the payer only after it found merchant and appid bound).
 */
@Component
class WxKeyCheck implements KeyCheck {
    private static final Logger log = LoggerFactory.getLogger(WxKeyCheck.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOBODY = "oHuishuKeyCheckNobody0000000";
    private static final Set<String> BUSY = Set.of("SYSTEM_ERROR", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED");
    private static final Set<String> NO_SUCH_ORDER = Set.of("ORDER_NOT_EXIST", "ORDERNOTEXIST");

    private final SignedCalls calls;
    private final WxCertificates certificates;
    private final WeChatSettings settings;
    private final Ids ids;

    WxKeyCheck(SignedCalls calls, WxCertificates certificates, WeChatSettings settings, Ids ids) {
        this.calls = calls;
        this.certificates = certificates;
        this.settings = settings;
        this.ids = ids;
    }

    /** Ends the check with what is wrong. */
    private static final class Found extends Exception {
        private static final long serialVersionUID = 1L;

        private final Finding finding;

        Found(Finding finding) {
            super(finding.name(), null, false, false);
            this.finding = finding;
        }
    }

    @Override
    public KeyChecked check(MerchantKeys keys) {
        List<PlatformCertificate> downloaded = List.of();
        try {
            downloaded = download(keys);
            MerchantKeys whole = keys.with(keys.mode().hasCertificates() ? downloaded : List.of());
            askForNothing(whole);
            payForNobody(whole);
            return new KeyChecked(Finding.PROVEN, !downloaded.isEmpty(), kept(keys, downloaded));
        } catch (Found found) {
            return new KeyChecked(found.finding, !downloaded.isEmpty(), kept(keys, downloaded));
        } catch (IOException silent) {
            log.warn("WeChat did not answer a key check: {}", silent.getClass().getSimpleName());
            return new KeyChecked(Finding.SILENT, !downloaded.isEmpty(), kept(keys, downloaded));
        } catch (IllegalStateException inside) {
            throw inside;
        } catch (RuntimeException unreadable) {
            return KeyChecked.of(Finding.UNREADABLE);
        }
    }

    private static List<PlatformCertificate> kept(MerchantKeys keys, List<PlatformCertificate> downloaded) {
        return keys.mode().hasCertificates() ? downloaded : List.of();
    }

    private List<PlatformCertificate> download(MerchantKeys keys) throws IOException, Found {
        return switch (certificates.ask(keys)) {
            case Came.Certificates came -> came.all();
            case Came.Sealed _ -> throw new Found(Finding.API_V3_KEY);
            case Came.Unproven _ -> throw new Found(wrongWay(keys));
            case Came.Other other -> none(keys, other.said());
        };
    }

    private static Finding wrongWay(MerchantKeys keys) {
        return keys.wechatKeyId() == null ? Finding.CERTIFICATE : Finding.PUBLIC_KEY;
    }

    /** Merchants opened since October 2024 have none: WeChat then says that there is no such thing. */
    private static List<PlatformCertificate> none(MerchantKeys keys, Said said) throws IOException, Found {
        requireHeard(said);
        if (keys.mode() == VerificationMode.CERTIFICATE) {
            throw new Found(Finding.NO_CERTIFICATE);
        }
        return List.of();
    }

    private void askForNothing(MerchantKeys keys) throws IOException, Found {
        Said said = calls.get(keys, "/v3/pay/transactions/out-trade-no/" + ids.next() + "?mchid=" + keys.mchid());
        requireHeard(said);
        if (!NO_SUCH_ORDER.contains(said.field("code"))) {
            throw new Found(Finding.MERCHANT);
        }
        requireProven(keys, said);
    }

    private static void requireProven(MerchantKeys keys, Said said) throws Found {
        KnownKeys known = new KnownKeys(keys);
        if (!said.isSigned()) {
            log.warn("WeChat did not sign its no to merchant {}; the first payment will tell", keys.mchid());
        } else if (!known.knows(String.valueOf(said.serial()))) {
            throw new Found(keys.wechatKeyId() == null ? Finding.CERTIFICATE : Finding.PUBLIC_KEY_ID);
        } else if (!said.provenBy(known)) {
            throw new Found(wrongWay(keys));
        }
    }

    private void payForNobody(MerchantKeys keys) throws IOException, Found {
        Said said = calls.post(keys, "/v3/pay/transactions/jsapi", prepay(keys));
        requireHeard(said);
        switch (said.field("code")) {
            case "APPID_MCHID_NOT_MATCH" -> throw new Found(Finding.NOT_BOUND);
            case "NO_AUTH" -> throw new Found(Finding.NOT_PERMITTED);
            default -> {
                if (said.status() >= 400 && said.body().contains("notify_url")) {
                    throw new Found(Finding.NOTICE_ADDRESS);
                }
            }
        }
    }

    private ObjectNode prepay(MerchantKeys keys) {
        ObjectNode body = JSON.createObjectNode()
                .put("appid", keys.appid())
                .put("mchid", keys.mchid())
                .put("description", "收款设置核验")
                .put("out_trade_no", ids.next())
                .put("notify_url", settings.noticeUrl(keys.mchid()));
        body.putObject("amount").put("total", 1).put("currency", "CNY");
        body.putObject("payer").put("openid", NOBODY);
        return body;
    }

    /** @throws Found when WeChat did not look at the question, for whatever reason */
    private static void requireHeard(Said said) throws IOException, Found {
        String code = said.field("code");
        if (said.status() >= 500 || said.status() == 429 || BUSY.contains(code)) {
            throw new IOException("WeChat is busy");
        }
        if (said.status() == 401 || code.equals("SIGN_ERROR")) {
            throw new Found(refused(said.field("message")));
        }
        if (code.equals("MCH_NOT_EXISTS")) {
            throw new Found(Finding.MERCHANT);
        }
    }

    /** WeChat has one code for all of these and tells them apart in words. */
    private static Finding refused(String words) {
        if (words.contains("序列号") || words.contains("serial")) {
            return Finding.SERIAL;
        }
        if (words.contains("timestamp") || words.contains("时间")) {
            return Finding.CLOCK;
        }
        return words.contains("商户号") ? Finding.MERCHANT : Finding.PRIVATE_KEY;
    }
}
