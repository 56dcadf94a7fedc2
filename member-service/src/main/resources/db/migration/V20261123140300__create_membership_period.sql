CREATE TABLE membership_period (
  tenant_id   BIGINT      NOT NULL COMMENT '商会编号',
  id          CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号',
  unit_id     CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  period_year INT         NOT NULL COMMENT '会籍年度',
  starts_on   DATE        NOT NULL COMMENT '起始日',
  ends_on     DATE        NOT NULL COMMENT '截止日（含）',
  charge_id   CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '由哪一笔会费开始',
  created_at  DATETIME(6) NOT NULL COMMENT '写入时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_membership_period (tenant_id, unit_id, period_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会籍期：一家一年一个';

CREATE TABLE billed_year (
  tenant_id   BIGINT   NOT NULL COMMENT '商会编号',
  unit_id     CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  period_year INT      NOT NULL COMMENT '会费年度',
  version     BIGINT   NOT NULL DEFAULT 0 COMMENT '版本号',
  charge_id   CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '哪一笔会费',
  PRIMARY KEY (tenant_id, unit_id, period_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '已出会费账单的单位（由缴费服务的消息维护）';
