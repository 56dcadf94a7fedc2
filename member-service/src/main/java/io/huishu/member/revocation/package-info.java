/** Since when tokens count: one number per subject or chamber, below which every token is refused everywhere. */
@NullMarked
package io.huishu.member.revocation;

import org.jspecify.annotations.NullMarked;
