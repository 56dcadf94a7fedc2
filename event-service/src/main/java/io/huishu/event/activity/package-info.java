/** Room 活动: what takes place, when, where and with how many places; decides who may still be told of it. */
@NullMarked
package io.huishu.event.activity;

import org.jspecify.annotations.NullMarked;
