ALTER TABLE membership_period
  ADD COLUMN charge_version BIGINT NOT NULL DEFAULT 0 COMMENT '开始时那笔会费的版本，旧的消息不结束新的会籍期' AFTER charge_id,
  ADD KEY k_period_charge (tenant_id, charge_id);

CREATE TABLE counted_charge (
  tenant_id      BIGINT       NOT NULL COMMENT '商会编号',
  id             CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '哪一笔会费',
  version        BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号',
  void_through   BIGINT       NOT NULL COMMENT '这笔会费到哪一版为止不算数，-1 为一直算数',
  unit_id        CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  period_year    INT          NOT NULL COMMENT '会籍年度',
  period_id      CHAR(26)     CHARACTER SET ascii NULL COMMENT '因此结束的会籍期，没有的为空',
  reason         VARCHAR(200) NULL COMMENT '不算数的原因',
  ended_at       DATETIME(6)  NULL COMMENT '不算数的时间（UTC）',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会费还算不算数：同一笔的消息在这一行上排队，迟到的旧消息不再开始会籍期';
