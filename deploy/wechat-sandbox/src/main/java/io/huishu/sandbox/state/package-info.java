/** Keeps what the sandbox knows, in memory and in one JSON file, so that a restart forgets nothing. */
@NullMarked
package io.huishu.sandbox.state;

import org.jspecify.annotations.NullMarked;
