CREATE TABLE chamber (
  tenant_id  BIGINT       NOT NULL COMMENT '商会编号，即租户编号，等于 id',
  id         BIGINT       NOT NULL COMMENT '商会编号',
  code       VARCHAR(32)  CHARACTER SET ascii NOT NULL COMMENT '商会代码，出现在网址里，开通后不变',
  name       VARCHAR(100) NOT NULL COMMENT '商会全称',
  slogan     VARCHAR(100) NOT NULL COMMENT '一句话介绍，可以为空串',
  brand      VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT '主题色：red navy lake teal green purple',
  modules    VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT '已开通模块，逗号分隔：dues activities notices insights',
  state      VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT '状态：OPEN 正常，SUSPENDED 已暂停',
  opened_at  DATETIME(6)  NOT NULL COMMENT '开通时间（UTC）',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_chamber_code (tenant_id, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '商会';

CREATE TABLE chamber_channels (
  tenant_id                   BIGINT       NOT NULL COMMENT '商会编号',
  id                          CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  mini_appid                  VARCHAR(32)  CHARACTER SET ascii NULL COMMENT '小程序 AppID',
  mini_secret_cipher          TEXT         CHARACTER SET ascii NULL COMMENT '小程序 AppSecret（密文）',
  official_appid              VARCHAR(32)  CHARACTER SET ascii NULL COMMENT '服务号 AppID',
  official_original_id        VARCHAR(32)  CHARACTER SET ascii NULL COMMENT '服务号原始 ID，gh_ 开头',
  official_secret_cipher      TEXT         CHARACTER SET ascii NULL COMMENT '服务号 AppSecret（密文）',
  official_token_cipher       TEXT         CHARACTER SET ascii NULL COMMENT '服务号消息校验 Token（密文）',
  official_aes_key_cipher     TEXT         CHARACTER SET ascii NULL COMMENT '服务号 EncodingAESKey（密文）',
  mchid                       VARCHAR(16)  CHARACTER SET ascii NULL COMMENT '微信支付商户号',
  merchant_serial             VARCHAR(64)  CHARACTER SET ascii NULL COMMENT '商户证书序列号',
  merchant_private_key_cipher TEXT         CHARACTER SET ascii NULL COMMENT '商户私钥 PEM（密文）',
  api_v3_key_cipher           TEXT         CHARACTER SET ascii NULL COMMENT 'APIv3 密钥（密文）',
  wechat_public_key_id        VARCHAR(64)  CHARACTER SET ascii NULL COMMENT '微信支付公钥编号，PUB_KEY_ID_ 开头',
  wechat_public_key           TEXT         CHARACTER SET ascii NULL COMMENT '微信支付公钥 PEM',
  templates                   TEXT         NOT NULL COMMENT '消息模板，每行一个 用途=模板编号',
  changed_at                  DATETIME(6)  NOT NULL COMMENT '最近修改时间（UTC）',
  version                     BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '商会的微信与商户渠道';

CREATE TABLE chamber_address (
  tenant_id  BIGINT       NOT NULL COMMENT '平台编号：通讯录归平台，全平台唯一',
  id         CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  kind       VARCHAR(20)  CHARACTER SET ascii NOT NULL COMMENT '种类：CODE MINI_APPID OFFICIAL_APPID MERCHANT',
  address    VARCHAR(64)  CHARACTER SET ascii NOT NULL COMMENT '商会代码、AppID 或商户号',
  chamber_id BIGINT       NOT NULL COMMENT '属于哪个商会',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_chamber_address (tenant_id, kind, address),
  KEY ix_chamber_address_chamber (tenant_id, chamber_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '商会通讯录：凭代码、AppID、商户号找到商会';

CREATE TABLE chamber_number (
  tenant_id  BIGINT       NOT NULL COMMENT '平台编号',
  id         VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT '固定为 chamber',
  last_given BIGINT       NOT NULL COMMENT '最近发出的商会编号',
  version    BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '商会编号的发放';

INSERT INTO chamber_number (tenant_id, id, last_given) VALUES (900000000000000000, 'chamber', 0);
