package io.huishu.sandbox.traffic;

import java.util.Map;

/** An outgoing POST. */
public record Call(String url, Map<String, String> headers, String body) {}
