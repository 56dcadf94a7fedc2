CREATE TABLE dues_rules (
  tenant_id    BIGINT       NOT NULL COMMENT '商会',
  id           INT          NOT NULL COMMENT '恒为 1，每商会一行',
  version      BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  reminders_on BOOLEAN      NOT NULL COMMENT '是否自动提醒',
  steps        VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT '提醒的日子：应缴日之后的天数，负数是之前，逗号分隔',
  grace_days   INT          NOT NULL COMMENT '应缴日之后的宽限天数',
  lapse_years  INT          NULL COMMENT '章程规定连续几年未缴可终止会籍，没有规定则为空',
  article      VARCHAR(40)  NULL COMMENT '章程第几条',
  rule_text    VARCHAR(500) NULL COMMENT '章程条文',
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_rules_article CHECK (lapse_years IS NULL OR (article IS NOT NULL AND rule_text IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COMMENT '会费规则：提醒、宽限、会籍终止';

CREATE TABLE dues_reminder (
  tenant_id   BIGINT      NOT NULL COMMENT '商会',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '提醒标识',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  charge_id   CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '应缴会费',
  unit_id     CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  step_days   INT         NOT NULL COMMENT '应缴日之后的天数，负数是之前',
  due_fen     BIGINT      NOT NULL COMMENT '当时还应缴的金额（分）',
  reminded_at DATETIME(6) NOT NULL COMMENT '提醒时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_reminder (tenant_id, charge_id, step_days),
  CONSTRAINT fk_reminder_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '缴费提醒：每笔会费每一步一次';

CREATE TABLE dues_reminder_stop (
  tenant_id  BIGINT       NOT NULL COMMENT '商会',
  id         CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '应缴会费标识',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  reason     VARCHAR(100) NOT NULL COMMENT '不再提醒的原因',
  stopped_by VARCHAR(60)  NOT NULL COMMENT '经手人姓名',
  stopped_at DATETIME(6)  NOT NULL COMMENT '时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_stop_charge FOREIGN KEY (tenant_id, id) REFERENCES charge (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '不再提醒的会费';

CREATE TABLE dues_lapse (
  tenant_id    BIGINT       NOT NULL COMMENT '商会',
  id           CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '标识',
  version      BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  unit_id      CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  last_year    INT          NOT NULL COMMENT '最近一个未缴的年度',
  years        VARCHAR(200) NOT NULL COMMENT '连续未缴的年度',
  owed_fen     BIGINT       NOT NULL COMMENT '欠缴金额（分）',
  article      VARCHAR(40)  NOT NULL COMMENT '当时的章程条号',
  confirmed_by VARCHAR(60)  NOT NULL COMMENT '提出人姓名',
  confirmed_at DATETIME(6)  NOT NULL COMMENT '提出时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_lapse (tenant_id, unit_id, last_year)
) DEFAULT CHARSET = utf8mb4 COMMENT '已提交会籍终止的单位；会籍由会员服务里的人决定';
