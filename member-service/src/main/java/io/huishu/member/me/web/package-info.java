/** The doors for "who am I". */
@NullMarked
package io.huishu.member.me.web;

import org.jspecify.annotations.NullMarked;
