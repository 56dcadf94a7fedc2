/** WeChat's door to official accounts. */
@NullMarked
package io.huishu.notify.official.web;

import org.jspecify.annotations.NullMarked;
