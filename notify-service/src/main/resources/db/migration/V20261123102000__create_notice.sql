CREATE TABLE notice (
  tenant_id  BIGINT                          NOT NULL COMMENT '商会编号',
  id         CHAR(26) CHARACTER SET ascii    NOT NULL COMMENT '通知编号',
  version    BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  kind       VARCHAR(32)                     NOT NULL COMMENT '种类',
  source_id  VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '起因的编号，同一起因只通知一次',
  title      VARCHAR(60)                     NOT NULL COMMENT '标题',
  body       VARCHAR(2000)                   NOT NULL COMMENT '正文',
  link       VARCHAR(200)                    NOT NULL COMMENT '点开后去的页面',
  created_at DATETIME(6)                     NOT NULL COMMENT '产生时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY one_notice_per_cause (tenant_id, kind, source_id)
) COMMENT '通知';

CREATE TABLE delivery (
  tenant_id   BIGINT                          NOT NULL COMMENT '商会编号',
  id          CHAR(26) CHARACTER SET ascii    NOT NULL COMMENT '送达编号',
  version     BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  notice_id   CHAR(26) CHARACTER SET ascii    NOT NULL COMMENT '通知编号',
  person_id   CHAR(26) CHARACTER SET ascii    NOT NULL COMMENT '会员代表编号',
  person_name VARCHAR(40)                     NOT NULL COMMENT '会员代表姓名',
  unit_id     CHAR(26) CHARACTER SET ascii    NULL COMMENT '会员单位编号',
  channel     VARCHAR(16)                     NOT NULL COMMENT '途径',
  appid       VARCHAR(32) CHARACTER SET ascii NOT NULL COMMENT '微信应用编号，站内信为空串',
  openid      VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '微信用户编号，站内信为空串',
  slots       VARCHAR(2000)                   NOT NULL COMMENT '微信模板各栏内容（JSON），站内信为空串',
  state       VARCHAR(16)                     NOT NULL COMMENT '状态',
  reason      VARCHAR(200)                    NULL COMMENT '没有送达的原因',
  attempts    INT                             NOT NULL COMMENT '已试次数',
  next_at     DATETIME(6)                     NULL COMMENT '下次处理时间（UTC），不再处理为空',
  changed_at  DATETIME(6)                     NOT NULL COMMENT '状态变化时间（UTC）',
  read_at     DATETIME(6)                     NULL COMMENT '阅读时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY one_delivery_per_channel (tenant_id, notice_id, person_id, channel, appid),
  KEY delivery_of_person (tenant_id, person_id, channel, id),
  KEY delivery_due (next_at),
  CONSTRAINT delivery_of_notice FOREIGN KEY (tenant_id, notice_id) REFERENCES notice (tenant_id, id)
) COMMENT '每人每途径一条送达记录';
