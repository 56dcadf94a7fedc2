/** Personal data and secrets at rest: encrypted, searchable by a keyed hash, masked when shown. */
@NullMarked
package io.huishu.chassis.crypto;

import org.jspecify.annotations.NullMarked;
