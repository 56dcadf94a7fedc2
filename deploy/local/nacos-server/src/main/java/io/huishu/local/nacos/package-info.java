/** Runs the Nacos server, standalone and on 127.0.0.1 only. */
@NullMarked
package io.huishu.local.nacos;

import org.jspecify.annotations.NullMarked;
