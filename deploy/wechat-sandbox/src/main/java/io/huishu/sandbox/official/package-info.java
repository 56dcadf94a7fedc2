/** Decides about official accounts: followers, menu, web log-in, and what is pushed to the developer's server. */
@NullMarked
package io.huishu.sandbox.official;

import org.jspecify.annotations.NullMarked;
