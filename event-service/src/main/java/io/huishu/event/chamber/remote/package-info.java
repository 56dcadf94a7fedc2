/** Facts about chambers from member-service. */
@NullMarked
package io.huishu.event.chamber.remote;

import org.jspecify.annotations.NullMarked;
