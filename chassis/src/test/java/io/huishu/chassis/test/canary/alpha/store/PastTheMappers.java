package io.huishu.chassis.test.canary.alpha.store;

import org.springframework.jdbc.core.JdbcTemplate;

record PastTheMappers(JdbcTemplate database) {}
