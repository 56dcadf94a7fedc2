/** What every house needs and no house owns: no business noun lives here. */
@NullMarked
package io.huishu.chassis;

import org.jspecify.annotations.NullMarked;
