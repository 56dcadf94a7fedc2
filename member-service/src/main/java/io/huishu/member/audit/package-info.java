/** Who did what to what, and when: written with every decision of this house, never changed. */
@NullMarked
package io.huishu.member.audit;

import org.jspecify.annotations.NullMarked;
