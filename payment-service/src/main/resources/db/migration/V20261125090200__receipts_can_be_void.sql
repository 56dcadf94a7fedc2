ALTER TABLE receipt
  ADD COLUMN valid_charge_id CHAR(26) CHARACTER SET ascii NULL COMMENT '票据有效时等于应缴款项，作废后为空；唯一键保证同时只有一张有效' AFTER charge_id,
  ADD COLUMN voided_at DATETIME(6) NULL COMMENT '作废时间（UTC）' AFTER issued_at,
  ADD COLUMN void_reason VARCHAR(200) NULL COMMENT '作废原因' AFTER voided_at,
  ADD KEY k_charge (tenant_id, charge_id, id),
  DROP KEY uk_charge;

UPDATE receipt SET valid_charge_id = charge_id;

ALTER TABLE receipt ADD UNIQUE KEY uk_valid_charge (tenant_id, valid_charge_id);
