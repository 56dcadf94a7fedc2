CREATE TABLE receipt_hand_over (
  tenant_id  BIGINT      NOT NULL COMMENT '商会',
  id         CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '交付标识',
  version    BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  receipt_id CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会费票据',
  what       VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '开具 ISSUED、作废 VOID',
  state      VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '待交付 WAITING、已交付 DONE、没有交成 FAILED',
  tries      INT         NOT NULL COMMENT '已试次数',
  next_at    DATETIME(6) NULL COMMENT '下次交付时间（UTC），不再自动交付时为空',
  done_at    DATETIME(6) NULL COMMENT '交付时间（UTC）',
  reason     VARCHAR(200) NULL COMMENT '没有交成的原因',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_receipt_what (tenant_id, receipt_id, what),
  KEY k_due (tenant_id, next_at),
  KEY k_due_anywhere (next_at, tenant_id),
  CONSTRAINT fk_hand_over_receipt FOREIGN KEY (tenant_id, receipt_id) REFERENCES receipt (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COMMENT '电子票据交给票据平台的记录';
