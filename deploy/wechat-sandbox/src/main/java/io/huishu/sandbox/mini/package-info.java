/** Decides about mini-programs: single-use codes, consent to subscription messages, templates. */
@NullMarked
package io.huishu.sandbox.mini;

import org.jspecify.annotations.NullMarked;
