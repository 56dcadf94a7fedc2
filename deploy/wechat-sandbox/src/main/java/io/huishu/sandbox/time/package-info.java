/** Decides what time it is inside the sandbox and does work when that time has come. */
@NullMarked
package io.huishu.sandbox.time;

import org.jspecify.annotations.NullMarked;
