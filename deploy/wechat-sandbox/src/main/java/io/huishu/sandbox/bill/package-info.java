/** Decides what a merchant's account holds and writes the bills of a day: trades and movements of money. */
@NullMarked
package io.huishu.sandbox.bill;

import org.jspecify.annotations.NullMarked;
