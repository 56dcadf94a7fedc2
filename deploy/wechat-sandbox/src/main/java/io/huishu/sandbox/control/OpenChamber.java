package io.huishu.sandbox.control;

import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.mini.Template;
import io.huishu.sandbox.mini.Templates;
import io.huishu.sandbox.official.OfficialAccount;
import io.huishu.sandbox.official.OfficialAccounts;
import io.huishu.sandbox.pay.Keys;
import io.huishu.sandbox.pay.Merchant;
import io.huishu.sandbox.pay.Merchants;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a mini-program, an official account and a merchant, bound to each other. The same code finds the same ones. */
@Component
public final class OpenChamber {

    private final Chambers chambers;
    private final Apps apps;
    private final OfficialAccounts officialAccounts;
    private final Merchants merchants;
    private final Templates templates;
    private final TemplateLibrary library;
    private final SandboxClock clock;

    OpenChamber(
            Chambers chambers,
            Apps apps,
            OfficialAccounts officialAccounts,
            Merchants merchants,
            Templates templates,
            TemplateLibrary library,
            SandboxClock clock) {
        this.chambers = chambers;
        this.apps = apps;
        this.officialAccounts = officialAccounts;
        this.merchants = merchants;
        this.templates = templates;
        this.library = library;
        this.clock = clock;
    }

    public synchronized Channels open(ChamberRequest request) {
        String code = request.code();
        String name = request.name();
        if (code == null || code.isBlank() || name == null || name.isBlank()) {
            throw Refusal.invalid("code 和 name 必填");
        }
        return chambers.find(code).map(Chamber::channels).orElseGet(() -> openNew(code, name, request));
    }

    private Channels openNew(String code, String name, ChamberRequest request) {
        App mini = app(request.miniAppid(), AppKind.MINI, name);
        App official = app(request.officialAppid(), AppKind.OFFICIAL, name);
        OfficialAccount account = new OfficialAccount(
                official.appid(),
                "gh_" + Chance.hex(12),
                Chance.letters(32),
                Chance.encodingAesKey(),
                !Boolean.TRUE.equals(request.plainPush()),
                null);
        Keys.Certified own = ownKeys(name, request.merchantCertificatePem());
        Merchant merchant = merchant(request, name, own, Set.of(mini.appid(), official.appid()));
        apps.add(mini);
        apps.add(official);
        officialAccounts.save(account);
        merchants.add(merchant);
        Channels channels = new Channels(
                mini.appid(),
                mini.secret(),
                official.appid(),
                account.originalId(),
                official.secret(),
                account.token(),
                account.aesKey(),
                merchant.mchid(),
                merchant.serial(),
                own.privateKey(),
                merchant.apiV3Key(),
                merchant.wechatPublicKeyId(),
                merchant.wechatPublicKey(),
                pickTemplates(mini.appid(), request.templates()));
        chambers.add(new Chamber(code, name, channels));
        return channels;
    }

    private App app(@Nullable String wanted, AppKind kind, String name) {
        String appid = wanted(wanted, "wx[0-9a-f]{16}", () -> "wx" + Chance.hex(16));
        if (apps.find(appid).isPresent()) {
            throw new Refusal(409, "APPID_TAKEN", "这个 appid 已经有了：" + appid);
        }
        return new App(appid, Chance.hex(32), kind, name);
    }

    private Keys.Certified ownKeys(String name, @Nullable String certificatePem) {
        if (certificatePem == null) {
            return Keys.generate(name.replaceAll("[,+=\"\\\\<>;#]", " "), clock.machineTime());
        }
        try {
            return new Keys.Certified("", "", certificatePem, Keys.serialOf(certificatePem));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("merchantCertificatePem 不是 PEM 证书");
        }
    }

    private Merchant merchant(ChamberRequest request, String name, Keys.Certified own, Set<String> appids) {
        String mchid = wanted(request.mchid(), "\\d{8,10}", () -> "17" + Chance.digits(8));
        if (merchants.find(mchid).isPresent()) {
            throw new Refusal(409, "MCHID_TAKEN", "这个商户号已经有了：" + mchid);
        }
        Keys.Certified wechat = Keys.generate("Tenpay.com", clock.machineTime());
        Keys.Certified platform = Boolean.TRUE.equals(request.publicKeyOnly())
                ? null
                : Keys.generate("Tenpay.com Platform", clock.machineTime());
        return new Merchant(
                mchid,
                name,
                appids,
                Chance.letters(32),
                own.certificate(),
                own.serial(),
                "PUB_KEY_ID_0" + mchid + Chance.digits(23),
                wechat.publicKey(),
                wechat.privateKey(),
                platform == null ? null : platform.certificate(),
                platform == null ? null : platform.privateKey(),
                platform == null ? null : platform.serial(),
                null);
    }

    private Map<String, String> pickTemplates(
            String appid, @Nullable Map<String, ChamberRequest.TemplateRequest> wanted) {
        Map<String, String> ids = new LinkedHashMap<>();
        (wanted == null ? library.templates() : wanted).forEach((name, each) -> {
            List<Template.Keyword> keywords = each.keywords().entrySet().stream()
                    .map(slot -> new Template.Keyword(slot.getKey(), slot.getValue()))
                    .toList();
            ids.put(name, templates.pick(appid, name, each.title(), keywords).id());
        });
        return ids;
    }

    private static String wanted(@Nullable String given, String shape, Supplier<String> fresh) {
        if (given == null) {
            return fresh.get();
        }
        if (!given.matches(shape)) {
            throw Refusal.invalid("不像微信的编号：" + given);
        }
        return given;
    }
}
