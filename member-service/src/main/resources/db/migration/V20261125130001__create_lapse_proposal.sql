CREATE TABLE lapse_proposal (
  tenant_id    BIGINT       NOT NULL COMMENT '商会编号',
  id           CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号，与收款服务相同',
  version      BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  unit_id      CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '会员单位',
  unpaid_years VARCHAR(200) NOT NULL COMMENT '未缴的年度，例如 2024、2025',
  article      VARCHAR(40)  NOT NULL COMMENT '章程第几条',
  rule_text    VARCHAR(500) NOT NULL COMMENT '章程条文',
  confirmed_by VARCHAR(60)  NOT NULL COMMENT '提出人姓名',
  confirmed_on DATE         NOT NULL COMMENT '提出日期',
  state        VARCHAR(10)  CHARACTER SET ascii NOT NULL COMMENT '待决定 OPEN、已终止 ENDED、已保留 KEPT、已缴费 PAID',
  open_unit_id CHAR(26)     CHARACTER SET ascii NULL COMMENT '待决定时等于会员单位，否则为空；唯一键保证同时只有一件',
  decided_by   VARCHAR(60)  NULL COMMENT '决定人姓名',
  decided_at   DATETIME(6)  NULL COMMENT '决定时间（UTC）',
  note         VARCHAR(200) NULL COMMENT '决定的依据',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_lapse_open (tenant_id, open_unit_id),
  KEY k_lapse_state (tenant_id, state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '按章程终止会籍的提议，由人决定';
