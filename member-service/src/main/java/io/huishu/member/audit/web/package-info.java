/** The trail for staff. */
@NullMarked
package io.huishu.member.audit.web;

import org.jspecify.annotations.NullMarked;
