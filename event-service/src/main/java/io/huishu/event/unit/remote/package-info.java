/** Facts about units from member-service. */
@NullMarked
package io.huishu.event.unit.remote;

import org.jspecify.annotations.NullMarked;
