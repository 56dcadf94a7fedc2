CREATE TABLE staff_account (
  tenant_id       BIGINT       NOT NULL COMMENT '商会编号；平台运营者的账号归平台编号',
  id              CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  account         VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '登录账号，小写',
  name            VARCHAR(50)  NOT NULL COMMENT '姓名',
  roles           VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT '角色，逗号分隔',
  password_hash   VARCHAR(255) CHARACTER SET ascii NOT NULL COMMENT '密码散列（Argon2id）',
  state           VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT '状态：ACTIVE 可用，DISABLED 已停用',
  failed_attempts INT          NOT NULL COMMENT '最近一次成功以来的登录尝试次数',
  locked_until    DATETIME(6)  NULL COMMENT '在此之前不接受登录（UTC）',
  created_at      DATETIME(6)  NOT NULL COMMENT '建立时间（UTC）',
  last_sign_in_at DATETIME(6)  NULL COMMENT '最近登录时间（UTC）',
  version         BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_staff_account (tenant_id, account)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '秘书处账号与平台运营者账号';
