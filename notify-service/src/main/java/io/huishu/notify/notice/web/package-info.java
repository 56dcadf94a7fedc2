/** People's door to notices and the inbox. */
@NullMarked
package io.huishu.notify.notice.web;

import org.jspecify.annotations.NullMarked;
