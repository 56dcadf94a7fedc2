/** Room 会费: what this house has heard of charges and their settling. */
@NullMarked
package io.huishu.analytics.dues;

import org.jspecify.annotations.NullMarked;
