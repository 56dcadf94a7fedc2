/** People, their openids, and WeChat's access tokens. */
@NullMarked
package io.huishu.member.person.store;

import org.jspecify.annotations.NullMarked;
