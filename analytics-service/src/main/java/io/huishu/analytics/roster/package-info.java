/** Room 会员: what this house has heard of the member units. */
@NullMarked
package io.huishu.analytics.roster;

import org.jspecify.annotations.NullMarked;
