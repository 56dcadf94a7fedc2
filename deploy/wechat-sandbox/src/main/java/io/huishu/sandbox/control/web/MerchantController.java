package io.huishu.sandbox.control.web;

import io.huishu.sandbox.pay.KeyKind;
import io.huishu.sandbox.pay.RenewKeys;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a merchant does with its keys on the merchant platform. */
@RestController
@RequestMapping("/control/merchants/{mchid}/keys")
class MerchantController {

    private final RenewKeys renewKeys;

    MerchantController(RenewKeys renewKeys) {
        this.renewKeys = renewKeys;
    }

    record RenewRequest(KeyKind kind) {}

    @PostMapping
    RenewKeys.Renewed renew(@PathVariable String mchid, @RequestBody RenewRequest request) {
        return renewKeys.renew(mchid, request.kind());
    }

    @DeleteMapping("/former")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retireFormer(@PathVariable String mchid) {
        renewKeys.retireFormer(mchid);
    }
}
