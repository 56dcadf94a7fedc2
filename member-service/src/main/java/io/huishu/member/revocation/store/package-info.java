/** The table of marks, which belongs to the platform. */
@NullMarked
package io.huishu.member.revocation.store;

import org.jspecify.annotations.NullMarked;
