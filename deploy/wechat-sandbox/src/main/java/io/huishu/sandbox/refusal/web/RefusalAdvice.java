package io.huishu.sandbox.refusal.web;

import io.huishu.sandbox.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** {@code {"code","message"}} with its status, as WeChat Pay answers; control answers the same way. */
@RestControllerAdvice
@Order(2)
class RefusalAdvice {

    private static final MediaType JSON = MediaType.parseMediaType("application/json; charset=utf-8");

    record Answer(String code, String message) {}

    record ErrcodeAnswer(int errcode, String errmsg) {}

    @ExceptionHandler
    ResponseEntity<Answer> refuse(Refusal refusal) {
        return ResponseEntity.status(refusal.status())
                .contentType(JSON)
                .body(new Answer(refusal.code(), refusal.sentence()));
    }

    @ExceptionHandler
    ResponseEntity<Record> unreadable(HttpMessageNotReadableException broken, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/v3/") || path.startsWith("/control/")) {
            String detail = String.valueOf(broken.getMostSpecificCause().getMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            return ResponseEntity.badRequest()
                    .contentType(JSON)
                    .body(new Answer("PARAM_ERROR", "请求体不是约定的 JSON：" + detail));
        }
        return ResponseEntity.ok().contentType(JSON).body(new ErrcodeAnswer(47001, "data format error"));
    }
}
