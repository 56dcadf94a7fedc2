package io.huishu.chassis.test.canary.alpha.store;

import org.springframework.web.bind.annotation.RestController;

@RestController
abstract class ControllerInStore {}
