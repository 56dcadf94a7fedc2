/**
 * Room 商户密钥: the keys between a chamber's merchant and WeChat Pay. Sets of keys live side by side while one replaces
 * another: the newest proven one signs, all living ones verify.
 */
@NullMarked
package io.huishu.payment.credential;

import org.jspecify.annotations.NullMarked;
