/** The accounts' table and the form in which passwords are kept. */
@NullMarked
package io.huishu.member.account.store;

import org.jspecify.annotations.NullMarked;
