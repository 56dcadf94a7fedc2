/** The form in which tokens and keys travel to other machines. */
@NullMarked
package io.huishu.member.session.remote;

import org.jspecify.annotations.NullMarked;
