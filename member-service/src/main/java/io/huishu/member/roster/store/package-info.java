/** Database door of the roster. */
@NullMarked
package io.huishu.member.roster.store;

import org.jspecify.annotations.NullMarked;
