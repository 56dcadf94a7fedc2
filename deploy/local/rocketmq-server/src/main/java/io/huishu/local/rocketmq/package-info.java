/** Runs RocketMQ's name server and broker in one process on 127.0.0.1, with the product's topics made at start. */
@NullMarked
package io.huishu.local.rocketmq;

import org.jspecify.annotations.NullMarked;
