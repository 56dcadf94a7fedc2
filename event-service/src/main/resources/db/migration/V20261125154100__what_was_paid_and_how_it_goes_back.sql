ALTER TABLE registration
  ADD COLUMN paid_fen BIGINT NOT NULL DEFAULT 0 COMMENT '已收到的活动费（分），退还后不减' AFTER fee_step,
  ADD COLUMN paid_way VARCHAR(12) CHARACTER SET ascii NULL COMMENT '活动费怎样付的，会费服务的写法；还不知道的为空' AFTER paid_fen,
  ADD COLUMN office_fen BIGINT NOT NULL DEFAULT 0 COMMENT '应退金额里要由办公室退还的部分（分）' AFTER refund_fen,
  ADD KEY registration_fees (tenant_id, activity_id, fee_step),
  ADD CONSTRAINT registration_money CHECK (paid_fen >= 0 AND office_fen >= 0 AND office_fen <= COALESCE(refund_fen, 0));

UPDATE registration SET paid_fen = fee_fen WHERE fee_step = 'PAID' OR refunded_fen > 0;
