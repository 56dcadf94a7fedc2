package io.huishu.payment.receipt.remote;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Switches on what this room asks other houses. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = IssuerDoor.class)
@EnableConfigurationProperties(ElectronicReceiptSettings.class)
class ReceiptRemoteConfiguration {}
