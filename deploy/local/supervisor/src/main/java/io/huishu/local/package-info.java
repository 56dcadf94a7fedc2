/** Starts, watches and stops every process of the product on one machine, and keeps its backups. */
@NullMarked
package io.huishu.local;

import org.jspecify.annotations.NullMarked;
