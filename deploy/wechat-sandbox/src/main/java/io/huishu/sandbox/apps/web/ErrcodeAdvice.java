package io.huishu.sandbox.apps.web;

import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.apps.ErrcodeAnswer;
import io.huishu.sandbox.chance.Chance;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Business errors of api.weixin.qq.com: HTTP 200, errmsg ending in a request id. */
@RestControllerAdvice
@Order(1)
class ErrcodeAdvice {

    @ExceptionHandler
    ResponseEntity<ErrcodeAnswer> refuse(ApiRefusal refusal) {
        String rid = Chance.hex(8) + "-" + Chance.hex(8) + "-" + Chance.hex(8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/json; encoding=utf-8"))
                .body(new ErrcodeAnswer(refusal.errcode(), refusal.getMessage() + " rid: " + rid));
    }
}
