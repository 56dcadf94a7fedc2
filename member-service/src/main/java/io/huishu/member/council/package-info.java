/** 理事会: what meetings decided, by which vote, and the dues standards that rest on it. */
@NullMarked
package io.huishu.member.council;

import org.jspecify.annotations.NullMarked;
