CREATE TABLE unit (
  tenant_id    BIGINT       NOT NULL COMMENT '商会编号',
  id           CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version      BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  member_no    BIGINT       NOT NULL COMMENT '会员号，本商会内从 1 起连续',
  name         VARCHAR(100) NOT NULL COMMENT '单位名称',
  name_key     VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT '单位名称去掉空格与全半角差别后，用于查重',
  credit_code  CHAR(18)     CHARACTER SET ascii NULL COMMENT '统一社会信用代码，没有则空',
  tier         VARCHAR(20)  NOT NULL COMMENT '会员等级',
  state        VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT '在会 ACTIVE、已退会 LEFT',
  joined_on    DATE         NOT NULL COMMENT '入会日期',
  left_on      DATE         NULL COMMENT '退会日期',
  leave_reason VARCHAR(200) NULL COMMENT '退会原因',
  import_id    CHAR(26)     CHARACTER SET ascii NULL COMMENT '由哪一次名单导入写入，逐家录入为空',
  live_code    CHAR(18)     CHARACTER SET ascii NULL COMMENT '在会单位的信用代码，退会后为空，保证一码一家',
  live_name    VARCHAR(100) COLLATE utf8mb4_bin NULL COMMENT '没有信用代码的在会单位的名称，保证不重名',
  created_at   DATETIME(6)  NOT NULL COMMENT '写入时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_unit_no (tenant_id, member_no),
  UNIQUE KEY uk_unit_code (tenant_id, live_code),
  UNIQUE KEY uk_unit_name (tenant_id, live_name),
  KEY ix_unit_name (tenant_id, name_key),
  KEY ix_unit_import (tenant_id, import_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会员单位';

CREATE TABLE representative (
  tenant_id    BIGINT      NOT NULL COMMENT '商会编号',
  id           CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version      BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  unit_id      CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  seat         INT         NOT NULL COMMENT '第几位代表，0 是主要代表',
  name         VARCHAR(50) NOT NULL COMMENT '姓名',
  title        VARCHAR(50) NOT NULL COMMENT '职务，没有则为空串',
  phone_cipher TEXT        CHARACTER SET ascii NOT NULL COMMENT '手机号（密文）',
  phone_index  CHAR(32)    CHARACTER SET ascii NOT NULL COMMENT '手机号的带密钥散列，用于查找',
  person_id    CHAR(26)    CHARACTER SET ascii NULL COMMENT '以这个手机号登录过的人，没有则空',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_representative_seat (tenant_id, unit_id, seat),
  KEY ix_representative_phone (tenant_id, phone_index),
  KEY ix_representative_person (tenant_id, person_id),
  CONSTRAINT fk_representative_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会员单位的代表';

CREATE TABLE roster_counter (
  tenant_id BIGINT      NOT NULL COMMENT '商会编号',
  id        VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT '计什么数',
  version   BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号',
  last_no   BIGINT      NOT NULL COMMENT '已经用到的号码；这一行的锁也让名册的写入一个接一个',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '名册的号码';
