CREATE TABLE roster_import (
  tenant_id    BIGINT       NOT NULL COMMENT '商会编号',
  id           CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version      BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  file_name    VARCHAR(200) NOT NULL COMMENT '上传的文件名',
  state        VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT '已核对 CHECKED、已写入 COMMITTED、已撤回 WITHDRAWN',
  headers      TEXT         NOT NULL COMMENT '表头及各自对应的字段（JSON）',
  written      INT          NULL COMMENT '写入了几家，未写入为空',
  created_at   DATETIME(6)  NOT NULL COMMENT '核对时间（UTC）',
  committed_at DATETIME(6)  NULL COMMENT '写入时间（UTC）',
  withdrawn_at DATETIME(6)  NULL COMMENT '撤回时间（UTC）',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '一次名单导入';

CREATE TABLE roster_import_row (
  tenant_id      BIGINT       NOT NULL COMMENT '商会编号',
  id             CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version        BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号',
  import_id      CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '哪一次导入',
  sheet_row      INT          NOT NULL COMMENT 'Excel 里的行号，从 1 起',
  state          VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT '可导入 VALID、有问题 FAULTY、重复 DUPLICATE',
  name           VARCHAR(200) NOT NULL COMMENT '单位名称，有问题时是原文',
  credit_code    VARCHAR(200) NOT NULL COMMENT '统一社会信用代码，有问题时是原文',
  representative VARCHAR(200) NOT NULL COMMENT '代表人，有问题时是原文',
  title          VARCHAR(200) NOT NULL COMMENT '职务，有问题时是原文',
  phone_cipher   TEXT         CHARACTER SET ascii NOT NULL COMMENT '手机（密文）',
  tier           VARCHAR(200) NOT NULL COMMENT '会员等级，有问题时是原文',
  joined_on      VARCHAR(200) NOT NULL COMMENT '入会日期，有问题时是原文',
  problems       TEXT         NOT NULL COMMENT '这一行的问题（JSON）',
  duplicate_of   VARCHAR(200) NULL COMMENT '与哪一行或哪一家重复',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_roster_import_row (tenant_id, import_id, sheet_row),
  CONSTRAINT fk_roster_import_row FOREIGN KEY (tenant_id, import_id) REFERENCES roster_import (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '名单导入的各行，写入只用这里的内容';
