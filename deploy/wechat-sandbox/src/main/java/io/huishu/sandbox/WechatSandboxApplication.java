package io.huishu.sandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The sandbox as one process on 127.0.0.1; port and state file come from the environment. */
@SpringBootApplication
public class WechatSandboxApplication {

    public static void main(String[] args) {
        SpringApplication.run(WechatSandboxApplication.class, args);
    }
}
