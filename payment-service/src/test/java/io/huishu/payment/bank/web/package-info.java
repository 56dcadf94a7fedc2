@NullMarked
package io.huishu.payment.bank.web;

import org.jspecify.annotations.NullMarked;
