/** Drives the benches: starts servers of their own, loads them, runs the reference beside them, prints figures. */
@NullMarked
package io.huishu.bench;

import org.jspecify.annotations.NullMarked;
