package io.huishu.chassis;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the chassis under every service that has it on its class path. */
@AutoConfiguration
@ComponentScan
public class ChassisAutoConfiguration {}
