/** Keys, sign-ins and refresh tokens. */
@NullMarked
package io.huishu.member.session.store;

import org.jspecify.annotations.NullMarked;
