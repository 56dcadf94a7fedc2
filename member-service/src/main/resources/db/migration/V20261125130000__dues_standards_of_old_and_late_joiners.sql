ALTER TABLE dues_standard
  ADD COLUMN late_joiners VARCHAR(30) CHARACTER SET ascii NOT NULL DEFAULT 'FULL_YEAR' COMMENT '年中入会：FULL_YEAR 缴当年全年；JOIN_LATE_COVERS_NEXT_YEAR 从某月起入会的算到次年底' AFTER adopted_at,
  ADD COLUMN late_from_month INT NULL COMMENT '从几月起入会算到次年底，决议没有规定则为空' AFTER late_joiners,
  ADD CONSTRAINT ck_standard_late CHECK ((late_joiners = 'FULL_YEAR' AND late_from_month IS NULL)
    OR (late_joiners = 'JOIN_LATE_COVERS_NEXT_YEAR' AND late_from_month BETWEEN 2 AND 12));

CREATE TABLE historic_standard (
  tenant_id     BIGINT      NOT NULL COMMENT '商会编号',
  id            CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version       BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  name          VARCHAR(60) NOT NULL COMMENT '标准名称',
  resolution_id CHAR(26)    CHARACTER SET ascii NULL COMMENT '当时的决议，找不到则为空',
  first_year    INT         NOT NULL COMMENT '从哪一年起使用',
  last_year     INT         NOT NULL COMMENT '用到哪一年',
  documented_at DATETIME(6) NOT NULL COMMENT '登记时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_historic_resolution FOREIGN KEY (tenant_id, resolution_id) REFERENCES resolution (tenant_id, id),
  CONSTRAINT ck_historic_years CHECK (first_year <= last_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '不合规定的历史会费标准，只作记载，不据此收费';

CREATE TABLE historic_price (
  tenant_id   BIGINT      NOT NULL COMMENT '商会编号',
  id          CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号',
  standard_id CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '所属历史标准',
  place       INT         NOT NULL COMMENT '第几条，从 0 起',
  tier        VARCHAR(20) NOT NULL COMMENT '会员等级，可以重复',
  amount_fen  BIGINT      NOT NULL COMMENT '每年金额（分）',
  PRIMARY KEY (tenant_id, id),
  KEY k_historic_price (tenant_id, standard_id, place),
  CONSTRAINT fk_historic_price FOREIGN KEY (tenant_id, standard_id) REFERENCES historic_standard (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '历史会费标准的各条金额';

CREATE TABLE historic_fault (
  tenant_id   BIGINT       NOT NULL COMMENT '商会编号',
  id          CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version     BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号',
  standard_id CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '所属历史标准',
  place       INT          NOT NULL COMMENT '第几条，从 0 起',
  rule        VARCHAR(60)  NOT NULL COMMENT '违反的规定',
  reason      VARCHAR(300) NOT NULL COMMENT '登记时查到的情况',
  source      VARCHAR(100) NOT NULL COMMENT '规定的出处',
  remedy      VARCHAR(200) NOT NULL COMMENT '怎样改正',
  PRIMARY KEY (tenant_id, id),
  KEY k_historic_fault (tenant_id, standard_id, place),
  CONSTRAINT fk_historic_fault FOREIGN KEY (tenant_id, standard_id) REFERENCES historic_standard (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '历史会费标准违反的规定';
