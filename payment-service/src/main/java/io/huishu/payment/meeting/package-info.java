/** Keeps this house's own copy of the meetings (会议) that may decide on waivers; it decides nothing about them. */
@NullMarked
package io.huishu.payment.meeting;

import org.jspecify.annotations.NullMarked;
