/** The doors to bank statements, for staff; files are read here. */
@NullMarked
package io.huishu.payment.bank.web;

import org.jspecify.annotations.NullMarked;
