/** Decides what a person sees and does on the phone in the browser. */
@NullMarked
package io.huishu.sandbox.phone;

import org.jspecify.annotations.NullMarked;
