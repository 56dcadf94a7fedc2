CREATE TABLE merchant_credential (
  tenant_id            BIGINT       NOT NULL COMMENT '商会',
  id                   CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '这套密钥的标识',
  version              BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  fingerprint          CHAR(32)     CHARACTER SET ascii NOT NULL COMMENT '整套内容的带密钥散列，用来认出同一套',
  state                VARCHAR(10)  CHARACTER SET ascii NOT NULL COMMENT '待核验 CANDIDATE、使用中 ACTIVE、微信不认 REFUSED、退出中 RETIRING、已停用 RETIRED',
  active               TINYINT      AS (CASE WHEN state = 'ACTIVE' THEN 1 END) STORED COMMENT '使用中为 1，否则为空；唯一键保证只有一套在用',
  appid                VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '小程序 appid',
  mchid                VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '商户号',
  merchant_serial      VARCHAR(64)  CHARACTER SET ascii NOT NULL COMMENT '商户证书序列号',
  private_key_cipher   TEXT         CHARACTER SET ascii NULL COMMENT '商户私钥 PEM（密文），停用后清除',
  api_v3_key_cipher    TEXT         CHARACTER SET ascii NULL COMMENT 'APIv3 密钥（密文），停用后清除',
  mode                 VARCHAR(12)  CHARACTER SET ascii NOT NULL COMMENT '验签方式：公钥 PUBLIC_KEY、平台证书 CERTIFICATE、两者并用 MIXED',
  wechat_key_id        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '微信支付公钥 ID',
  wechat_key           TEXT         CHARACTER SET ascii NULL COMMENT '微信支付公钥 PEM',
  given_at             DATETIME(6)  NOT NULL COMMENT '最近一次填写的时间（UTC）',
  finding              VARCHAR(20)  CHARACTER SET ascii NULL COMMENT '最近一次核验的结论',
  checked_at           DATETIME(6)  NULL COMMENT '最近一次核验的时间（UTC）',
  silent_checks        INT          NOT NULL DEFAULT 0 COMMENT '微信连续没有应答的核验次数',
  next_check_at        DATETIME(6)  NULL COMMENT '下次自动核验的时间（UTC），不用再核验时为空',
  api_v3_key_proven_at DATETIME(6)  NULL COMMENT 'APIv3 密钥第一次解开微信密文的时间（UTC）',
  activated_at         DATETIME(6)  NULL COMMENT '启用时间（UTC）',
  activated_by         VARCHAR(64)  CHARACTER SET ascii NULL COMMENT '未经核验由谁启用，核验通过自动启用时为空',
  retire_at            DATETIME(6)  NULL COMMENT '到时自动停用（UTC），为空时由人停用',
  retired_at           DATETIME(6)  NULL COMMENT '停用时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_credential_fingerprint (tenant_id, fingerprint),
  UNIQUE KEY uk_credential_active (tenant_id, active),
  KEY k_credential_mchid (mchid, given_at),
  KEY k_credential_check (next_check_at, tenant_id),
  KEY k_credential_retire (retire_at, tenant_id)
) DEFAULT CHARSET = utf8mb4 COMMENT '商户密钥：新旧几套可以并存，只有一套用来签名';

CREATE TABLE platform_certificate (
  tenant_id   BIGINT      NOT NULL COMMENT '商会',
  mchid       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '商户号',
  serial      VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '平台证书序列号，大写十六进制',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  pem         TEXT        CHARACTER SET ascii NOT NULL COMMENT '证书 PEM，不是秘密',
  valid_until DATETIME(6) NOT NULL COMMENT '有效期止（UTC）',
  seen_at     DATETIME(6) NOT NULL COMMENT '最近一次下载到的时间（UTC）',
  PRIMARY KEY (tenant_id, mchid, serial)
) DEFAULT CHARSET = utf8mb4 COMMENT '微信支付平台证书，用来验微信的签名';

CREATE TABLE channel_question (
  tenant_id BIGINT      NOT NULL COMMENT '商会',
  version   BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  due_at    DATETIME(6) NULL COMMENT '什么时候去会员服务取渠道资料（UTC），取到后为空',
  PRIMARY KEY (tenant_id),
  KEY k_question_due (due_at, tenant_id)
) DEFAULT CHARSET = utf8mb4 COMMENT '渠道资料变了、等着去取的商会';
