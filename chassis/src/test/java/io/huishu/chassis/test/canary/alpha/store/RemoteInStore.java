package io.huishu.chassis.test.canary.alpha.store;

import org.apache.rocketmq.common.message.Message;

record RemoteInStore(Message message) {}
