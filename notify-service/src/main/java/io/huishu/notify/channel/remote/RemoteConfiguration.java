package io.huishu.notify.channel.remote;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = MemberDoor.class)
@EnableConfigurationProperties(WechatBase.class)
class RemoteConfiguration {}
