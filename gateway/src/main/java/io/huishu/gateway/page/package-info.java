/** The built clients and the description of the API as files. */
@NullMarked
package io.huishu.gateway.page;

import org.jspecify.annotations.NullMarked;
