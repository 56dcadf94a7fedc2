/** Accounts for the secretary-general. */
@NullMarked
package io.huishu.member.account.web;

import org.jspecify.annotations.NullMarked;
