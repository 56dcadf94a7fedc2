/** What payment-service tells of charges. */
@NullMarked
package io.huishu.member.period.remote;

import org.jspecify.annotations.NullMarked;
