/** Makes the unguessable words WeChat hands out: ids, secrets, tokens. */
@NullMarked
package io.huishu.sandbox.chance;

import org.jspecify.annotations.NullMarked;
