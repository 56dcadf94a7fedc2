CREATE TABLE audit_entry (
  tenant_id BIGINT        NOT NULL COMMENT '商会编号',
  id        CHAR(26)      CHARACTER SET ascii NOT NULL COMMENT '编号（ULID），按时间有序',
  at        DATETIME(6)   NOT NULL COMMENT '发生时间（UTC）',
  actor_id  VARCHAR(64)   CHARACTER SET ascii NOT NULL COMMENT '办理人编号',
  actor     VARCHAR(50)   NOT NULL COMMENT '办理人姓名',
  action    VARCHAR(64)   NOT NULL COMMENT '做了什么（中文短语）',
  target    VARCHAR(200)  NOT NULL COMMENT '对什么做的',
  detail    VARCHAR(1000) NOT NULL COMMENT '补充说明，不含密码、密钥与完整手机号',
  version   BIGINT        NOT NULL DEFAULT 0 COMMENT '版本号，只增不改',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '操作留痕，只增不改';
