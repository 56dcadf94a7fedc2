/** Says no in words: a status, a stable code and a sentence. */
@NullMarked
package io.huishu.sandbox.refusal;

import org.jspecify.annotations.NullMarked;
