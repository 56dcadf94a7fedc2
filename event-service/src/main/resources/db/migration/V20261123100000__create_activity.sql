CREATE TABLE activity (
  tenant_id     BIGINT                       NOT NULL COMMENT '商会编号',
  id            CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '活动编号',
  version       BIGINT                       NOT NULL DEFAULT 0 COMMENT '版本',
  title         VARCHAR(60)                  NOT NULL COMMENT '活动名称',
  summary       VARCHAR(2000)                NOT NULL COMMENT '活动介绍',
  starts_at     DATETIME(6)                  NOT NULL COMMENT '开始时间（UTC）',
  ends_at       DATETIME(6)                  NOT NULL COMMENT '结束时间（UTC）',
  place         VARCHAR(120)                 NOT NULL COMMENT '地点',
  capacity      INT                          NOT NULL COMMENT '名额',
  state         VARCHAR(16)                  NOT NULL COMMENT '状态',
  cancel_reason VARCHAR(200)                 NULL COMMENT '取消原因',
  created_at    DATETIME(6)                  NOT NULL COMMENT '建立时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  KEY activity_by_start (tenant_id, starts_at)
) COMMENT '活动';
