CREATE TABLE receipt_counter (
  tenant_id   BIGINT NOT NULL COMMENT '商会',
  id          INT    NOT NULL COMMENT '年度',
  version     BIGINT NOT NULL DEFAULT 0 COMMENT '行版本',
  last_number INT    NOT NULL COMMENT '已用的最后一号',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '会费票据的流水号，每商会每年一行，不留空号';

CREATE TABLE receipt (
  tenant_id  BIGINT       NOT NULL COMMENT '商会',
  id         CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会费票据标识',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  number     VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT '票据号，年度-流水号',
  charge_id  CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '应缴会费',
  unit_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  subject    VARCHAR(100) NOT NULL COMMENT '名目',
  amount_fen BIGINT       NOT NULL COMMENT '金额（分），等于应缴会费',
  issued_at  DATETIME(6)  NOT NULL COMMENT '开具时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_number (tenant_id, number),
  UNIQUE KEY uk_charge (tenant_id, charge_id),
  KEY k_unit (tenant_id, unit_id, id),
  CONSTRAINT fk_receipt_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '会费票据';
