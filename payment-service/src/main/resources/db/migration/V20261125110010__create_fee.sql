CREATE TABLE fee (
  tenant_id   BIGINT       NOT NULL COMMENT '商会',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '报名标识：一份报名至多一笔活动费',
  version     BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  charge_id   CHAR(26) CHARACTER SET ascii NULL COMMENT '应缴款项；还没计收名额就放弃了的为空',
  activity_id CHAR(26) CHARACTER SET ascii NULL COMMENT '活动',
  person_id   CHAR(26) CHARACTER SET ascii NULL COMMENT '报名的人，办公室代报的为空',
  amount_fen  BIGINT       NOT NULL COMMENT '活动费（分），还没计收就放弃的为 0',
  pay_until   DATETIME(6)  NULL COMMENT '付款时限（UTC），没有时限的为空',
  state       VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '已计收 RAISED、名额已放弃 GIVEN_UP',
  back_fen    BIGINT       NOT NULL DEFAULT 0 COMMENT '因放弃名额由微信退回的金额（分）',
  reason      VARCHAR(100) NULL COMMENT '放弃的原因',
  raised_at   DATETIME(6)  NOT NULL COMMENT '计收时间（UTC）',
  given_up_at DATETIME(6)  NULL COMMENT '放弃时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_charge (tenant_id, charge_id),
  CONSTRAINT fk_fee_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id),
  CONSTRAINT ck_fee_amounts CHECK (amount_fen >= 0 AND back_fen BETWEEN 0 AND amount_fen)
) DEFAULT CHARSET = utf8mb4 COMMENT '活动费：由活动服务的一份报名引起';
