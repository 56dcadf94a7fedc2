package io.huishu.event.registration.remote;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Switches on the one Feign client of this house. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = PaymentDoor.class)
class RemoteConfiguration {}
