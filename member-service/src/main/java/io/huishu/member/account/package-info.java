/** Accounts of a chamber's staff and of the platform's operator: who may try to sign in, with which password, and what each role may do. */
@NullMarked
package io.huishu.member.account;

import org.jspecify.annotations.NullMarked;
