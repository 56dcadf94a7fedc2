CREATE TABLE voucher (
  tenant_id BIGINT      NOT NULL COMMENT '商会',
  id        CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '凭证照片标识',
  version   BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  kind      VARCHAR(4) CHARACTER SET ascii NOT NULL COMMENT '图片格式 JPEG、PNG',
  width     INT         NOT NULL COMMENT '宽（像素）',
  height    INT         NOT NULL COMMENT '高（像素）',
  content   MEDIUMBLOB  NOT NULL COMMENT '图片，不超过 5 MB',
  used      BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '是否已被某笔登记使用',
  sent_by   VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '由谁上传',
  sent_at   DATETIME(6) NOT NULL COMMENT '上传时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  KEY k_unused (tenant_id, used, sent_at)
) DEFAULT CHARSET = utf8mb4 COMMENT '收款凭证的照片，与数据库一起备份';

CREATE TABLE offline_entry (
  tenant_id   BIGINT       NOT NULL COMMENT '商会',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '收款登记标识，也是记账的依据',
  version     BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  charge_id   CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '应缴款项',
  unit_id     CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  method      VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '现金 CASH、转账 TRANSFER、支票 CHEQUE',
  amount_fen  BIGINT       NOT NULL COMMENT '金额（分），大于零',
  received_on DATE         NOT NULL COMMENT '收款日期',
  reference   VARCHAR(64)  NULL COMMENT '银行流水号、支票号码或备注',
  voucher_id  CHAR(26) CHARACTER SET ascii NULL COMMENT '凭证照片',
  line_id     CHAR(26) CHARACTER SET ascii NULL COMMENT '对上的银行流水',
  entered_by  VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '由谁登记，以前的为空串',
  entered_at  DATETIME(6)  NOT NULL COMMENT '登记时间（UTC）',
  undone_by   VARCHAR(64) CHARACTER SET ascii NULL COMMENT '由谁撤销',
  undone_at   DATETIME(6)  NULL COMMENT '撤销时间（UTC）',
  reason      VARCHAR(100) NULL COMMENT '撤销的原因',
  PRIMARY KEY (tenant_id, id),
  KEY k_charge (tenant_id, charge_id),
  KEY k_unbacked (tenant_id, line_id, undone_at, received_on),
  KEY k_voucher (tenant_id, voucher_id),
  CONSTRAINT fk_entry_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id),
  CONSTRAINT fk_entry_voucher FOREIGN KEY (tenant_id, voucher_id) REFERENCES voucher (tenant_id, id),
  CONSTRAINT ck_entry_amount CHECK (amount_fen > 0)
) DEFAULT CHARSET = utf8mb4 COMMENT '办公室收款登记：现金、转账、支票';

-- What the office entered before there was this table stands in the ledger, under the act that the undo needs.
INSERT INTO offline_entry (tenant_id, id, charge_id, unit_id, method, amount_fen, received_on, reference, entered_by, entered_at)
SELECT l.tenant_id, l.source_id, l.charge_id, l.unit_id, REPLACE(l.kind, '_RECEIVED', ''), l.amount_fen, l.booked_on, c.reference, '',
       l.booked_at
FROM ledger_line l JOIN charge c ON c.tenant_id = l.tenant_id AND c.id = l.charge_id
WHERE l.kind IN ('CASH_RECEIVED', 'TRANSFER_RECEIVED', 'CHEQUE_RECEIVED')
  AND NOT EXISTS (SELECT 1 FROM ledger_line u WHERE u.tenant_id = l.tenant_id AND u.kind = REPLACE(l.kind, '_RECEIVED', '_UNDONE')
    AND u.source_id = l.source_id AND u.charge_key = l.charge_key);
