ALTER TABLE activity
  ADD COLUMN fee_fen BIGINT NOT NULL DEFAULT 0 COMMENT '每个名额的活动费（分），0 为免费' AFTER capacity,
  ADD COLUMN refund_rule VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT 'NONE' COMMENT '取消报名怎样退费：不退 NONE、到期前全退 UNTIL' AFTER fee_fen,
  ADD COLUMN free_until DATETIME(6) NULL COMMENT '在此之前取消全额退（UTC）' AFTER refund_rule,
  ADD COLUMN late_percent INT NOT NULL DEFAULT 100 COMMENT '之后取消扣百分之几' AFTER free_until,
  ADD CONSTRAINT activity_fee CHECK (fee_fen >= 0 AND late_percent BETWEEN 0 AND 100);

ALTER TABLE registration
  ADD COLUMN former_key VARCHAR(80) CHARACTER SET ascii NULL COMMENT '名额过期前的人的标识，迟到的付款到账时用来重新占名额' AFTER person_key,
  ADD COLUMN fee_fen BIGINT NOT NULL DEFAULT 0 COMMENT '应交的活动费（分），0 为免费' AFTER state,
  ADD COLUMN fee_step VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'NONE' COMMENT '活动费办到哪一步，见 FeeStep' AFTER fee_fen,
  ADD COLUMN charge_id CHAR(26) CHARACTER SET ascii NULL COMMENT '会费服务里的应缴款项' AFTER fee_step,
  ADD COLUMN hold_until DATETIME(6) NULL COMMENT '名额保留到何时（UTC），过时未付款就放出' AFTER charge_id,
  ADD COLUMN refund_fen BIGINT NULL COMMENT '放弃名额时应退的金额（分）；名额过期、还不知道付没付时为空' AFTER hold_until,
  ADD COLUMN refunded_fen BIGINT NOT NULL DEFAULT 0 COMMENT '已退到付款人的金额（分）' AFTER refund_fen,
  ADD COLUMN next_step_at DATETIME(6) NULL COMMENT '下次处理的时间（UTC），没有要办的为空',
  ADD COLUMN steps INT NOT NULL DEFAULT 0 COMMENT '为告知会费服务试过的次数',
  ADD KEY registration_due (tenant_id, next_step_at),
  ADD KEY registration_due_anywhere (next_step_at, tenant_id),
  ADD CONSTRAINT registration_fee CHECK (fee_fen >= 0 AND refunded_fen >= 0 AND (refund_fen IS NULL OR refund_fen BETWEEN 0 AND fee_fen));
