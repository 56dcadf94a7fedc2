/** WeChat's own paths for access tokens, and its way of answering errors. */
@NullMarked
package io.huishu.sandbox.apps.web;

import org.jspecify.annotations.NullMarked;
