package io.huishu.event.registration;

import java.time.Duration;

/**
 * How long a place is held unpaid.
 *
 * @param length more than two minutes: in the last minute and a half WeChat takes no payment
 */
public record Hold(Duration length) {}
