/** The control paths, for tests and demos only. */
@NullMarked
package io.huishu.sandbox.control.web;

import org.jspecify.annotations.NullMarked;
