package io.huishu.sandbox.traffic.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers that a planted fault gives instead of the work. */
final class FaultAnswer {

    private FaultAnswer() {}

    static void error500(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        String body = isPay(request) ? "{\"code\":\"SYSTEM_ERROR\",\"message\":\"系统异常，请稍后重试\"}" : "";
        write(answer, 500, body);
    }

    static void code(String code, HttpServletRequest request, HttpServletResponse answer) throws IOException {
        if (isPay(request)) {
            write(answer, payStatus(code), "{\"code\":\"" + code + "\",\"message\":\"沙盒安排的错误\"}");
        } else {
            write(answer, 200, "{\"errcode\":" + Integer.parseInt(code) + ",\"errmsg\":\"" + meaning(code) + "\"}");
        }
    }

    private static boolean isPay(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/v3/");
    }

    private static int payStatus(String code) {
        return switch (code) {
            case "SYSTEM_ERROR", "BANK_ERROR" -> 500;
            case "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED" -> 429;
            case "SIGN_ERROR" -> 401;
            case "NO_AUTH", "RULE_LIMIT", "OUT_TRADE_NO_USED", "NOT_ENOUGH", "USER_ACCOUNT_ABNORMAL", "TRADE_OVERDUE" ->
                403;
            case "ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS" -> 404;
            default -> 400;
        };
    }

    private static String meaning(String code) {
        return switch (code) {
            case "-1" -> "system error";
            case "45009" -> "reach max api daily quota limit";
            case "45011" -> "api minute-quota reach limit mustslower retry next minute";
            case "40001" -> "invalid credential, access_token is invalid or not latest";
            case "42001" -> "access_token expired";
            default -> "sandbox fault";
        };
    }

    private static void write(HttpServletResponse answer, int status, String body) throws IOException {
        answer.setStatus(status);
        answer.setContentType("application/json; charset=utf-8");
        answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
