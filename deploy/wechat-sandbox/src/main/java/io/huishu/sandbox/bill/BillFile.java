package io.huishu.sandbox.bill;

import java.time.Instant;

/** A written bill that its merchant may fetch for a while. */
public record BillFile(String token, String mchid, byte[] content, Instant goodUntil) {}
