/** The platform itself among the chambers: the number under which rows lie that belong to no chamber. */
@NullMarked
package io.huishu.member.platform;

import org.jspecify.annotations.NullMarked;
