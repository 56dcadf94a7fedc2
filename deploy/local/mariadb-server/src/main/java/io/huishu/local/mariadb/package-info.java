/** Starts the real MariaDB server from its unpacked binaries, keeps its data and stops it cleanly. */
@NullMarked
package io.huishu.local.mariadb;

import org.jspecify.annotations.NullMarked;
