/** The secretariat's door to memberships that may end by the charter. */
@NullMarked
package io.huishu.member.lapse.web;

import org.jspecify.annotations.NullMarked;
