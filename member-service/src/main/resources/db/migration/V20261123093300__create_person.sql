CREATE TABLE person (
  tenant_id    BIGINT      NOT NULL COMMENT '商会编号',
  id           CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  name         VARCHAR(50) NULL COMMENT '姓名，绑定到会员单位时取自名册',
  phone_cipher TEXT        CHARACTER SET ascii NULL COMMENT '手机号（密文）',
  phone_index  CHAR(32)    CHARACTER SET ascii NULL COMMENT '手机号的带密钥散列，用于查找与唯一',
  created_at   DATETIME(6) NOT NULL COMMENT '首次登录时间（UTC）',
  version      BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_person_phone (tenant_id, phone_index)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会员代表（微信里的人）';

CREATE TABLE person_wechat (
  tenant_id BIGINT      NOT NULL COMMENT '商会编号',
  id        CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  person_id CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '会员代表编号',
  appid     VARCHAR(32) CHARACTER SET ascii NOT NULL COMMENT '小程序或服务号 AppID',
  openid    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '此人在该 AppID 下的 OpenID',
  seen_at   DATETIME(6) NOT NULL COMMENT '首次见到的时间（UTC）',
  version   BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_person_wechat (tenant_id, appid, openid),
  KEY ix_person_wechat_person (tenant_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会员代表的微信身份';

CREATE TABLE wx_token (
  tenant_id  BIGINT       NOT NULL COMMENT '商会编号',
  id         VARCHAR(128) CHARACTER SET ascii NOT NULL COMMENT '键，含 AppID',
  value      TEXT         CHARACTER SET ascii NULL COMMENT '微信接口调用凭据（密文）',
  expires_at DATETIME(6)  NULL COMMENT '失效时间（UTC）',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '微信接口调用凭据，各实例共用';
