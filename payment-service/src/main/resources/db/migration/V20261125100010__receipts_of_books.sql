ALTER TABLE receipt
  ADD COLUMN state VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'ISSUED' COMMENT '待编号 WAITING、已开具 ISSUED、已作废 VOID、未编号即撤回 WITHDRAWN' AFTER version,
  ADD COLUMN book_id CHAR(26) CHARACTER SET ascii NULL COMMENT '票据本，待编号时为空' AFTER state,
  ADD COLUMN serial BIGINT NULL COMMENT '在票据本中的号码' AFTER book_id,
  MODIFY COLUMN number VARCHAR(20) CHARACTER SET ascii NULL COMMENT '票据号，票据代码-号码；待编号时为空',
  MODIFY COLUMN valid_charge_id CHAR(26) CHARACTER SET ascii NULL COMMENT '有效或待编号时等于应缴款项，作废后为空；唯一键保证同时只有一张',
  ADD COLUMN payer VARCHAR(200) NOT NULL DEFAULT '' COMMENT '开具时的缴款单位名称' AFTER unit_id,
  ADD COLUMN asked_at DATETIME(6) NULL COMMENT '会费缴清、应开具的时间（UTC）' AFTER amount_fen,
  MODIFY COLUMN issued_at DATETIME(6) NULL COMMENT '编号开具的时间（UTC）',
  ADD COLUMN voided_by VARCHAR(64) NULL COMMENT '作废人账号标识，随退款等自动作废时为空' AFTER voided_at,
  ADD COLUMN replaces_id CHAR(26) CHARACTER SET ascii NULL COMMENT '重开时所替换的已作废票据';

UPDATE receipt SET asked_at = issued_at, state = IF(voided_at IS NULL, 'ISSUED', 'VOID'),
  serial = CAST(SUBSTRING_INDEX(number, '-', -1) AS UNSIGNED);
UPDATE receipt r JOIN receipt_book b ON b.tenant_id = r.tenant_id AND b.code = SUBSTRING_INDEX(r.number, '-', 1)
  SET r.book_id = b.id;
UPDATE receipt r JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id SET r.payer = u.name;

ALTER TABLE receipt
  MODIFY COLUMN asked_at DATETIME(6) NOT NULL COMMENT '会费缴清、应开具的时间（UTC）',
  ADD KEY k_state (tenant_id, state, id),
  ADD UNIQUE KEY uk_replaces (tenant_id, replaces_id),
  ADD UNIQUE KEY uk_serial (tenant_id, book_id, serial),
  ADD CONSTRAINT fk_receipt_book FOREIGN KEY (tenant_id, book_id) REFERENCES receipt_book (tenant_id, id),
  ADD CONSTRAINT ck_receipt_number CHECK ((state IN ('ISSUED', 'VOID')) = (number IS NOT NULL)
    AND (number IS NULL) = (serial IS NULL));
