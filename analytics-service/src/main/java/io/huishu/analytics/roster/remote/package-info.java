/** Facts about units from member-service. */
@NullMarked
package io.huishu.analytics.roster.remote;

import org.jspecify.annotations.NullMarked;
