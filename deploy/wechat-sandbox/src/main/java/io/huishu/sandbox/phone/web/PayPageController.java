package io.huishu.sandbox.phone.web;

import io.huishu.sandbox.mini.Consent;
import io.huishu.sandbox.mini.Consents;
import io.huishu.sandbox.mini.Template;
import io.huishu.sandbox.pay.CallUp;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.PayOrder;
import io.huishu.sandbox.pay.ReadCallUp;
import io.huishu.sandbox.phone.PayPage;
import io.huishu.sandbox.phone.Return;
import io.huishu.sandbox.refusal.Refusal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The cashier on the phone; comes back with {@code pay=submitted|cancelled} and {@code accepted=} template ids. */
@RestController
class PayPageController {

    private final PayPage page;
    private final ReadCallUp readCallUp;
    private final PayOrder payOrder;
    private final Consents consents;
    private final JsonMapper json;

    PayPageController(PayPage page, ReadCallUp readCallUp, PayOrder payOrder, Consents consents, JsonMapper json) {
        this.page = page;
        this.readCallUp = readCallUp;
        this.payOrder = payOrder;
        this.consents = consents;
        this.json = json;
    }

    @GetMapping(path = "/phone/pay", produces = PhoneController.HTML)
    ResponseEntity<String> ask(
            @RequestParam String callUp,
            @RequestParam String redirect,
            @RequestParam(defaultValue = "") String templates) {
        try {
            Order order = readCallUp.read(read(callUp));
            return html(HttpStatus.OK, page.render(order, callUp, redirect, templates));
        } catch (Refusal refusal) {
            return html(HttpStatus.UNPROCESSABLE_CONTENT, page.refused(refusal.sentence(), redirect));
        }
    }

    @PostMapping(path = "/phone/pay")
    ResponseEntity<String> answer(
            @RequestParam String answer,
            @RequestParam String callUp,
            @RequestParam String redirect,
            @RequestParam(defaultValue = "") String accept,
            @RequestParam(defaultValue = "") String templates) {
        try {
            CallUp read = read(callUp);
            Order order = readCallUp.read(read);
            if (!answer.equals("pay")) {
                return back(redirect, "cancelled", "");
            }
            Order paid = payOrder.pay(page.payer(order).userId(), read, true);
            return back(redirect, "submitted", accept.equals("yes") ? accept(paid, templates) : "");
        } catch (Refusal refusal) {
            return html(HttpStatus.UNPROCESSABLE_CONTENT, page.refused(refusal.sentence(), redirect));
        }
    }

    private String accept(Order order, String templates) {
        List<Template> asked = page.asked(order, templates);
        String userId = page.payer(order).userId();
        asked.forEach(each -> {
            Consent unused = consents.grant(userId, order.appid(), each.id(), 1);
        });
        return asked.stream().map(Template::id).collect(Collectors.joining(","));
    }

    private CallUp read(String base64url) {
        try {
            byte[] text = Base64.getUrlDecoder().decode(base64url.replaceAll("=+$", ""));
            return json.readValue(new String(text, StandardCharsets.UTF_8), CallUp.class);
        } catch (IllegalArgumentException | JacksonException e) {
            throw Refusal.invalid("callUp 读不出来");
        }
    }

    private static ResponseEntity<String> back(String redirect, String pay, String accepted) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("pay", pay);
        values.put("accepted", accepted);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Return.to(redirect, values)))
                .build();
    }

    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(PhoneController.HTML))
                .body(page);
    }
}
