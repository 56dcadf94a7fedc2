package io.huishu.event.registration.remote;

import io.huishu.event.registration.Hold;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Switches on the one Feign client of this house, and reads how long a place is held. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = PaymentDoor.class)
class RemoteConfiguration {
    @Bean
    Hold hold(@Value("${huishu.fees.hold:PT15M}") Duration length) {
        return new Hold(length);
    }
}
