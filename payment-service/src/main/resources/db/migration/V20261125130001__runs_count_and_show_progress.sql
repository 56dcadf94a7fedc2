ALTER TABLE dues_run ADD COLUMN left_out INT NOT NULL DEFAULT 0 COMMENT '没有生成的单位数' AFTER total_fen;

ALTER TABLE dues_run_exception
  ADD COLUMN place INT NOT NULL DEFAULT 0 COMMENT '第几个，从 0 起' AFTER run_id,
  ADD KEY k_place (tenant_id, run_id, place);

UPDATE dues_run r SET left_out =
  (SELECT COUNT(*) FROM dues_run_exception e WHERE e.tenant_id = r.tenant_id AND e.run_id = r.id);

CREATE TABLE dues_progress (
  tenant_id BIGINT      NOT NULL COMMENT '商会',
  id        INT         NOT NULL COMMENT '恒为 1，每商会一行',
  version   BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  dues_year INT         NOT NULL COMMENT '正在生成的年度',
  done      INT         NOT NULL COMMENT '已看过的单位数',
  units     INT         NOT NULL COMMENT '单位总数',
  noted_at  DATETIME(6) NOT NULL COMMENT '记下的时间（UTC）',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '正在进行的年度计费的进度，办完即删';
