/** Room 报名与签到: who takes part; a place is given once, a person comes in once. */
@NullMarked
package io.huishu.event.registration;

import org.jspecify.annotations.NullMarked;
