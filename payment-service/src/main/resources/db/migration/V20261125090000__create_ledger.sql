CREATE TABLE books (
  tenant_id      BIGINT NOT NULL COMMENT '商会',
  id             INT    NOT NULL COMMENT '恒为 1，每商会一行',
  version        BIGINT NOT NULL DEFAULT 0 COMMENT '行版本',
  closed_through DATE   NULL COMMENT '已结账到哪一天（含），空为从未结账',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '账簿：结账到哪一天';

CREATE TABLE ledger_line (
  tenant_id  BIGINT       NOT NULL COMMENT '商会',
  id         CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '分录标识，按时间先后',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  kind       VARCHAR(24) CHARACTER SET ascii NOT NULL COMMENT '发生了什么，见 MovementKind',
  source_id  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '由哪件事引起：订单、退款、流水匹配等的标识',
  unit_id    CHAR(26) CHARACTER SET ascii NULL COMMENT '会员单位',
  charge_id  CHAR(26) CHARACTER SET ascii NULL COMMENT '应缴款项',
  charge_key CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '等于应缴款项，没有时为空串；唯一键用',
  debit      VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT '借方科目',
  credit     VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT '贷方科目',
  amount_fen BIGINT       NOT NULL COMMENT '金额（分），大于零',
  booked_on  DATE         NOT NULL COMMENT '记账日（东八区）',
  memo       VARCHAR(200) NOT NULL COMMENT '摘要',
  booked_at  DATETIME(6)  NOT NULL COMMENT '写入时间（UTC）',
  books_id   INT          NOT NULL DEFAULT 1 COMMENT '所属账簿；写入时借外键持有账簿的共享锁',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_effect (tenant_id, kind, source_id, charge_key),
  KEY k_unit (tenant_id, unit_id, id),
  KEY k_charge (tenant_id, charge_id, id),
  KEY k_day (tenant_id, booked_on, id),
  CONSTRAINT fk_line_books FOREIGN KEY (tenant_id, books_id) REFERENCES books (tenant_id, id),
  CONSTRAINT ck_line_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_line_sides CHECK (debit <> credit)
) DEFAULT CHARSET = utf8mb4 COMMENT '总账：一行一笔借贷，只增不改';

-- What had happened before there was a ledger. An id of this house begins with 0; the second line of a charge begins with R.
INSERT INTO books (tenant_id, id) SELECT DISTINCT tenant_id, 1 FROM charge;

INSERT INTO ledger_line (tenant_id, id, kind, source_id, unit_id, charge_id, charge_key, debit, credit, amount_fen, booked_on, memo, booked_at)
SELECT tenant_id, id, 'DUES_RAISED', id, unit_id, id, id, 'RECEIVABLE', 'DUES_INCOME', amount_fen,
       DATE(raised_at + INTERVAL 8 HOUR), subject, raised_at
FROM charge;

INSERT INTO ledger_line (tenant_id, id, kind, source_id, unit_id, charge_id, charge_key, debit, credit, amount_fen, booked_on, memo, booked_at)
SELECT c.tenant_id, CONCAT('R', SUBSTRING(c.id, 2)), CONCAT(c.method, '_RECEIVED'), COALESCE(o.id, c.id), c.unit_id, c.id, c.id,
       CASE c.method WHEN 'WECHAT' THEN 'WECHAT' WHEN 'CASH' THEN 'CASH' ELSE 'BANK' END, 'RECEIVABLE', c.amount_fen,
       DATE(c.settled_at + INTERVAL 8 HOUR), c.subject, c.settled_at
FROM charge c
LEFT JOIN pay_order o ON o.tenant_id = c.tenant_id AND o.charge_id = c.id AND o.state = 'PAID' AND o.surplus = FALSE
WHERE c.state = 'SETTLED';

INSERT INTO ledger_line (tenant_id, id, kind, source_id, unit_id, charge_id, charge_key, debit, credit, amount_fen, booked_on, memo, booked_at)
SELECT o.tenant_id, o.id, 'WECHAT_SURPLUS', o.id, c.unit_id, o.charge_id, o.charge_id, 'WECHAT', 'OWED_BACK', o.amount_fen,
       DATE(o.paid_at + INTERVAL 8 HOUR), CONCAT(c.subject, ' 多收待退'), o.paid_at
FROM pay_order o JOIN charge c ON c.tenant_id = o.tenant_id AND c.id = o.charge_id
WHERE o.state = 'PAID' AND o.surplus = TRUE;

INSERT INTO ledger_line (tenant_id, id, kind, source_id, unit_id, charge_id, charge_key, debit, credit, amount_fen, booked_on, memo, booked_at)
SELECT tenant_id, CONCAT('R', SUBSTRING(id, 2)), 'WAIVED', id, unit_id, id, id, 'REDUCTION', 'RECEIVABLE', amount_fen,
       DATE(raised_at + INTERVAL 8 HOUR), CONCAT(subject, ' 减免'), raised_at
FROM charge WHERE state = 'WAIVED';
