CREATE TABLE dues_standard (
  tenant_id      BIGINT       NOT NULL COMMENT '商会',
  id             CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会费标准标识，与会员服务相同',
  version        BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  name           VARCHAR(100) NOT NULL COMMENT '标准名称',
  resolution_id  CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '通过它的决议',
  effective_from INT          NOT NULL COMMENT '从哪一年度起生效',
  adopted_at     DATETIME(6)  NOT NULL COMMENT '通过时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  KEY k_effective (tenant_id, effective_from)
) DEFAULT CHARSET = utf8mb4 COMMENT '已通过的会费标准的副本';

CREATE TABLE dues_standard_tier (
  tenant_id   BIGINT      NOT NULL COMMENT '商会',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '行标识',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  standard_id CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '所属标准',
  tier        VARCHAR(20) NOT NULL COMMENT '会员等级',
  amount_fen  BIGINT      NOT NULL COMMENT '每年金额（分）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_tier (tenant_id, standard_id, tier),
  CONSTRAINT fk_tier_standard FOREIGN KEY (tenant_id, standard_id) REFERENCES dues_standard (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '会费标准各等级的金额';
