ALTER TABLE pay_order
  ADD COLUMN late BOOLEAN NOT NULL DEFAULT FALSE COMMENT '关闭以后才收到付款成功' AFTER surplus_fen,
  ADD KEY k_paid (tenant_id, paid_at);

ALTER TABLE refund ADD KEY k_sent (tenant_id, sent_at);

CREATE TABLE account_month (
  tenant_id       BIGINT      NOT NULL COMMENT '商会',
  id              INT         NOT NULL COMMENT '会计月份，如 202610',
  version         BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  state           VARCHAR(12) CHARACTER SET ascii NOT NULL COMMENT '未结账 OPEN、已结账 CLOSED、申请反结账 REOPEN_ASKED',
  compared_at     DATETIME(6) NULL COMMENT '最近一次核对（UTC）',
  open_count      INT         NOT NULL DEFAULT 0 COMMENT '待处理的差异',
  explained_count INT         NOT NULL DEFAULT 0 COMMENT '已写明的差异',
  closed_by       VARCHAR(64) CHARACTER SET ascii NULL COMMENT '结账人账号',
  closed_name     VARCHAR(60) NULL COMMENT '结账人',
  closed_at       DATETIME(6) NULL COMMENT '结账时间（UTC）',
  totals          TEXT        NULL COMMENT '结账时的控制合计（JSON）',
  asked_by        VARCHAR(64) CHARACTER SET ascii NULL COMMENT '反结账申请人账号',
  asked_name      VARCHAR(60) NULL COMMENT '反结账申请人',
  asked_at        DATETIME(6) NULL COMMENT '申请时间（UTC）',
  reason          VARCHAR(200) NULL COMMENT '为什么要反结账',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '会计月份';

CREATE TABLE month_event (
  tenant_id BIGINT       NOT NULL COMMENT '商会',
  id        CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '标识',
  version   BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  month_id  INT          NOT NULL COMMENT '会计月份',
  deed      VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT '结账 CLOSED、申请反结账 REOPEN_ASKED、反结账 REOPENED、不同意 REOPEN_DECLINED',
  done_by   VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '经办账号',
  done_name VARCHAR(60)  NOT NULL COMMENT '经办人',
  done_at   DATETIME(6)  NOT NULL COMMENT '时间（UTC）',
  note      VARCHAR(200) NULL COMMENT '说明',
  PRIMARY KEY (tenant_id, id),
  KEY k_month (tenant_id, month_id, id),
  CONSTRAINT fk_event_month FOREIGN KEY (tenant_id, month_id) REFERENCES account_month (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '结账与反结账的经过，只增不改';

CREATE TABLE month_difference (
  tenant_id      BIGINT       NOT NULL COMMENT '商会',
  id             CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '标识',
  version        BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  month_id       INT          NOT NULL COMMENT '会计月份',
  cause          VARCHAR(24) CHARACTER SET ascii NOT NULL COMMENT '原因',
  subject_kind   VARCHAR(12) CHARACTER SET ascii NOT NULL COMMENT '关于什么',
  subject        VARCHAR(140) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '它的标识',
  day            DATE         NOT NULL COMMENT '哪一天',
  ours_fen       BIGINT       NULL COMMENT '我方金额（分）',
  theirs_fen     BIGINT       NULL COMMENT '对方金额（分）',
  words          VARCHAR(400) NOT NULL COMMENT '说给人看的',
  state          VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '待处理 OPEN、已写明 EXPLAINED、已消除 GONE',
  note           VARCHAR(200) NULL COMMENT '写明的情况',
  explained_by   VARCHAR(64) CHARACTER SET ascii NULL COMMENT '写明人账号',
  explained_name VARCHAR(60)  NULL COMMENT '写明人',
  explained_at   DATETIME(6)  NULL COMMENT '写明时间（UTC）',
  found_at       DATETIME(6)  NOT NULL COMMENT '首次发现（UTC）',
  gone_at        DATETIME(6)  NULL COMMENT '消除时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_identity (tenant_id, month_id, cause, subject_kind, subject),
  KEY k_state (tenant_id, month_id, state, day),
  CONSTRAINT fk_difference_month FOREIGN KEY (tenant_id, month_id) REFERENCES account_month (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '三账之间的差异';
