ALTER TABLE charge
  ADD COLUMN kind VARCHAR(4) CHARACTER SET ascii NOT NULL DEFAULT 'DUES' COMMENT '会费 DUES、活动费 FEE' AFTER version,
  ADD COLUMN source_id CHAR(26) CHARACTER SET ascii NULL COMMENT '活动费由哪一份报名引起' AFTER kind,
  ADD COLUMN reduced_fen BIGINT NOT NULL DEFAULT 0 COMMENT '已决定减免的金额（分）' AFTER amount_fen,
  ADD COLUMN received_fen BIGINT NOT NULL DEFAULT 0 COMMENT '已到账金额（分）' AFTER reduced_fen,
  ADD COLUMN refunded_fen BIGINT NOT NULL DEFAULT 0 COMMENT '已退还金额（分）' AFTER received_fen,
  MODIFY COLUMN dues_year INT NULL COMMENT '年度，活动费为空',
  MODIFY COLUMN tier VARCHAR(20) NOT NULL COMMENT '计费时的会员等级，活动费为空串',
  MODIFY COLUMN state VARCHAR(10) NOT NULL COMMENT '待缴 OPEN、已缴 SETTLED、已减免 WAIVED、已取消 CANCELLED、已冲销 REVERSED',
  MODIFY COLUMN method VARCHAR(10) NULL COMMENT '结清的那笔款怎样来：微信 WECHAT、现金 CASH、转账 TRANSFER、支票 CHEQUE、余额 CREDIT',
  ADD UNIQUE KEY uk_source (tenant_id, source_id),
  DROP CONSTRAINT ck_charge_amount;

UPDATE charge SET received_fen = amount_fen WHERE state = 'SETTLED';
UPDATE charge SET reduced_fen = amount_fen WHERE state = 'WAIVED';

ALTER TABLE charge
  ADD CONSTRAINT ck_charge_amounts CHECK (amount_fen > 0 AND reduced_fen >= 0 AND received_fen >= 0 AND refunded_fen >= 0
    AND reduced_fen + received_fen <= amount_fen AND refunded_fen <= received_fen),
  ADD CONSTRAINT ck_charge_kind CHECK ((kind = 'DUES' AND dues_year IS NOT NULL AND source_id IS NULL)
    OR (kind = 'FEE' AND dues_year IS NULL AND source_id IS NOT NULL));

ALTER TABLE pay_order
  ADD COLUMN refunded_fen BIGINT NOT NULL DEFAULT 0 COMMENT '已退还或为退款预留的金额（分）' AFTER amount_fen,
  ADD COLUMN surplus_fen BIGINT NOT NULL DEFAULT 0 COMMENT '没有款项可抵、应退还的金额（分）' AFTER surplus,
  ADD CONSTRAINT ck_order_refunded CHECK (refunded_fen >= 0 AND refunded_fen <= amount_fen);

UPDATE pay_order SET surplus_fen = amount_fen WHERE surplus = TRUE;
