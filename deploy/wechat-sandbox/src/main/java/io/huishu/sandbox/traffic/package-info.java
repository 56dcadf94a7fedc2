/** Remembers every request in and out, and spoils the ones a test asks to be spoilt. */
@NullMarked
package io.huishu.sandbox.traffic;

import org.jspecify.annotations.NullMarked;
