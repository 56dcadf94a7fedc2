/** What payment-service tells of units that have not paid for long, and of those that paid. */
@NullMarked
package io.huishu.member.lapse.remote;

import org.jspecify.annotations.NullMarked;
