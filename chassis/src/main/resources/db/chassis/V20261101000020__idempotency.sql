CREATE TABLE idempotency (
  tenant_id    BIGINT       NOT NULL COMMENT '商会；平台的请求为 0',
  actor_id     VARCHAR(64)  NOT NULL COMMENT '调用者；未登录为空串',
  idem_key     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '请求头 Idempotency-Key',
  version      BIGINT       NOT NULL DEFAULT 0 COMMENT '第几次接手，从 0 起',
  route        VARCHAR(255) NOT NULL COMMENT '方法与路径',
  request_hash CHAR(64) CHARACTER SET ascii NOT NULL COMMENT '方法、路径与正文的 SHA-256',
  state        VARCHAR(16)  NOT NULL COMMENT 'IN_PROGRESS 在办，DONE 已答',
  lease_until  DATETIME(6)  NOT NULL COMMENT '在办者的期限（UTC），过期可由后来者接手',
  http_status  INT          NULL COMMENT '答复的状态码',
  content_type VARCHAR(100) NULL COMMENT '答复的类型',
  body         MEDIUMBLOB   NULL COMMENT '答复的正文',
  expires_at   DATETIME(6)  NOT NULL COMMENT '此后可清除（UTC）',
  PRIMARY KEY (tenant_id, actor_id, idem_key),
  KEY k_expires (expires_at)
) COMMENT '同一请求的第一次答复';
