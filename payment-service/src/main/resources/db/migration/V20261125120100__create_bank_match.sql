ALTER TABLE unit ADD COLUMN credit_code VARCHAR(18) NULL COMMENT '统一社会信用代码，未听到为空' AFTER name;

ALTER TABLE charge ADD KEY k_state_due (tenant_id, state, due_on, id);

CREATE TABLE bank_match (
  tenant_id  BIGINT       NOT NULL COMMENT '商会',
  id         CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '认领标识，也是记账的依据',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  line_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '银行流水',
  kind       VARCHAR(8) CHARACTER SET ascii NOT NULL COMMENT '缴某笔应缴 CHARGE、多付转单位余额 SURPLUS、与办公室登记对上 ENTRY',
  unit_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  charge_id  CHAR(26) CHARACTER SET ascii NULL COMMENT '应缴款项',
  entry_id   CHAR(26) CHARACTER SET ascii NULL COMMENT '对上的收款登记',
  method     VARCHAR(10) CHARACTER SET ascii NULL COMMENT '登记的收款方式',
  amount_fen BIGINT       NOT NULL COMMENT '金额（分），大于零',
  state      VARCHAR(8) CHARACTER SET ascii NOT NULL COMMENT '有效 ACTIVE、已撤销 UNDONE',
  matched_by VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '由谁确认',
  matched_at DATETIME(6)  NOT NULL COMMENT '确认时间（UTC）',
  undone_by  VARCHAR(64) CHARACTER SET ascii NULL COMMENT '由谁撤销',
  undone_at  DATETIME(6)  NULL COMMENT '撤销时间（UTC）',
  reason     VARCHAR(100) NULL COMMENT '撤销的原因',
  PRIMARY KEY (tenant_id, id),
  KEY k_line (tenant_id, line_id, state),
  KEY k_charge (tenant_id, charge_id),
  KEY k_unit (tenant_id, unit_id, state),
  CONSTRAINT fk_match_line FOREIGN KEY (tenant_id, line_id) REFERENCES bank_line (tenant_id, id),
  CONSTRAINT ck_match_amount CHECK (amount_fen > 0)
) DEFAULT CHARSET = utf8mb4 COMMENT '银行流水的认领：一笔到账的一部分成了什么';

CREATE TABLE unit_credit (
  tenant_id   BIGINT NOT NULL COMMENT '商会',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  version     BIGINT NOT NULL DEFAULT 0 COMMENT '行版本',
  balance_fen BIGINT NOT NULL COMMENT '余额（分），不为负',
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_credit_balance CHECK (balance_fen >= 0)
) DEFAULT CHARSET = utf8mb4 COMMENT '单位余额：多付的钱';

CREATE TABLE credit_use (
  tenant_id  BIGINT       NOT NULL COMMENT '商会',
  id         CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '余额使用标识，也是记账的依据',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  unit_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  kind       VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '抵缴 CHARGE、退还 PAID_BACK',
  charge_id  CHAR(26) CHARACTER SET ascii NULL COMMENT '抵缴的应缴款项',
  amount_fen BIGINT       NOT NULL COMMENT '金额（分），大于零',
  used_on    DATE         NOT NULL COMMENT '业务日期',
  reference  VARCHAR(64)  NULL COMMENT '退还时的银行流水号',
  used_by    VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '由谁办理',
  used_at    DATETIME(6)  NOT NULL COMMENT '办理时间（UTC）',
  undone_by  VARCHAR(64) CHARACTER SET ascii NULL COMMENT '由谁撤销',
  undone_at  DATETIME(6)  NULL COMMENT '撤销时间（UTC）',
  reason     VARCHAR(100) NULL COMMENT '撤销的原因',
  PRIMARY KEY (tenant_id, id),
  KEY k_unit (tenant_id, unit_id, id),
  CONSTRAINT ck_credit_use_amount CHECK (amount_fen > 0)
) DEFAULT CHARSET = utf8mb4 COMMENT '单位余额的使用';
