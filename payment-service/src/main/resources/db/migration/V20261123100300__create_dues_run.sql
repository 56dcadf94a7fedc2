CREATE TABLE dues_run (
  tenant_id       BIGINT      NOT NULL COMMENT '商会',
  id              CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '计费批次标识',
  version         BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  dues_year       INT         NOT NULL COMMENT '年度',
  standard_id     CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '所依据的会费标准',
  raised          INT         NOT NULL COMMENT '新生成的笔数',
  already_charged INT         NOT NULL COMMENT '原已生成的笔数',
  total_fen       BIGINT      NOT NULL COMMENT '新生成的金额合计（分）',
  ran_by          VARCHAR(64) NOT NULL COMMENT '执行人账号标识',
  ran_at          DATETIME(6) NOT NULL COMMENT '执行时间（UTC）',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '年度计费的批次';

CREATE TABLE dues_run_exception (
  tenant_id BIGINT       NOT NULL COMMENT '商会',
  id        CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '行标识',
  version   BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  run_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '所属批次',
  unit_id   CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  unit_name VARCHAR(200) NOT NULL COMMENT '当时的单位名称',
  reason    VARCHAR(300) NOT NULL COMMENT '没有生成账单的原因',
  PRIMARY KEY (tenant_id, id),
  KEY k_run (tenant_id, run_id),
  CONSTRAINT fk_exception_run FOREIGN KEY (tenant_id, run_id) REFERENCES dues_run (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '计费时未生成账单的单位及原因';
