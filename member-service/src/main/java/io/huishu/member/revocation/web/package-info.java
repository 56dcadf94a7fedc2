/** The marks for every other service. */
@NullMarked
package io.huishu.member.revocation.web;

import org.jspecify.annotations.NullMarked;
