/** Sign-in for people, tokens for services, keys for everybody. */
@NullMarked
package io.huishu.member.session.web;

import org.jspecify.annotations.NullMarked;
