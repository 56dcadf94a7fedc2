ALTER TABLE dues_standard
  ADD COLUMN late_joiners VARCHAR(30) CHARACTER SET ascii NOT NULL DEFAULT 'FULL_YEAR' COMMENT '年中入会：FULL_YEAR 缴当年全年；JOIN_LATE_COVERS_NEXT_YEAR 从某月起入会的算到次年底' AFTER adopted_at,
  ADD COLUMN late_from_month INT NULL COMMENT '从几月起入会算到次年底，决议没有规定则为空' AFTER late_joiners;

ALTER TABLE dues_standard_tier ADD UNIQUE KEY uk_tier_amount (tenant_id, standard_id, tier, amount_fen);

CREATE TABLE historic_standard (
  tenant_id     BIGINT       NOT NULL COMMENT '商会',
  id            CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '标识，与会员服务相同',
  version       BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  name          VARCHAR(100) NOT NULL COMMENT '标准名称',
  first_year    INT          NOT NULL COMMENT '从哪一年起使用',
  last_year     INT          NOT NULL COMMENT '用到哪一年',
  broken        VARCHAR(1000) NOT NULL COMMENT '违反的规定，一行一条',
  documented_at DATETIME(6)  NOT NULL COMMENT '登记时间（UTC）',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '不合规定的历史会费标准的副本，只作说明，不据此收费';

ALTER TABLE charge
  ADD COLUMN standard_id CHAR(26) CHARACTER SET ascii NULL COMMENT '所依据的已通过的会费标准，活动费为空' AFTER dues_year,
  ADD COLUMN covers_through INT NULL COMMENT '缴到哪一年度，活动费为空' AFTER standard_id;

UPDATE charge c SET
  covers_through = dues_year,
  standard_id = (
    SELECT t.standard_id
    FROM dues_standard_tier t JOIN dues_standard s ON s.tenant_id = t.tenant_id AND s.id = t.standard_id
    WHERE t.tenant_id = c.tenant_id AND t.tier = c.tier AND t.amount_fen = c.amount_fen AND s.effective_from <= c.dues_year
    ORDER BY s.effective_from DESC, s.adopted_at DESC, s.id DESC LIMIT 1)
WHERE kind = 'DUES';

-- 没有通过的标准、或金额与该等级的标准不符的会费，数据库不收。
ALTER TABLE charge
  ADD CONSTRAINT fk_charge_tier FOREIGN KEY (tenant_id, standard_id, tier, amount_fen)
    REFERENCES dues_standard_tier (tenant_id, standard_id, tier, amount_fen),
  ADD CONSTRAINT ck_charge_standard CHECK (
    (kind = 'DUES' AND standard_id IS NOT NULL AND covers_through IS NOT NULL
      AND covers_through BETWEEN dues_year AND dues_year + 1)
    OR (kind = 'FEE' AND standard_id IS NULL AND covers_through IS NULL));

ALTER TABLE charge ADD KEY k_open_due (tenant_id, state, due_on, id);
