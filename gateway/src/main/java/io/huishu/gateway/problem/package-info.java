/** What the door itself refuses, as RFC 9457 answers in Chinese. */
@NullMarked
package io.huishu.gateway.problem;

import org.jspecify.annotations.NullMarked;
