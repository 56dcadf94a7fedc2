/** Room 会员代表: where each person of a unit can be reached, fed by facts. */
@NullMarked
package io.huishu.notify.person;

import org.jspecify.annotations.NullMarked;
