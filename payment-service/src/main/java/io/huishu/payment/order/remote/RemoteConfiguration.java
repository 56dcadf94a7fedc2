package io.huishu.payment.order.remote;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Switches on the one Feign client of this house. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = MemberDoor.class)
@EnableConfigurationProperties(WeChatSettings.class)
class RemoteConfiguration {}
