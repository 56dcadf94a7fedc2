/** Room 会员单位: this house's own copy of the units, fed by facts. */
@NullMarked
package io.huishu.event.unit;

import org.jspecify.annotations.NullMarked;
