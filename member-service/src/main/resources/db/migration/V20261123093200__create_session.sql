CREATE TABLE signing_key (
  tenant_id          BIGINT      NOT NULL COMMENT '平台编号',
  id                 CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '密钥编号，即令牌头里的 kid',
  public_key         TEXT        CHARACTER SET ascii NOT NULL COMMENT '公钥（X.509，Base64）',
  private_key_cipher TEXT        CHARACTER SET ascii NOT NULL COMMENT '私钥（PKCS#8，密文）',
  slot               VARCHAR(8)  CHARACTER SET ascii NULL COMMENT '位置：NEXT 已公布待用，CURRENT 正在签发；空为已退役，只验不签',
  created_at         DATETIME(6) NOT NULL COMMENT '生成并公布的时间（UTC）',
  signing_since      DATETIME(6) NULL COMMENT '开始签发的时间（UTC）',
  published_until    DATETIME(6) NULL COMMENT '退役后公布到何时（UTC）',
  version            BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_signing_key_slot (tenant_id, slot)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '令牌签名密钥';

CREATE TABLE sign_in (
  tenant_id   BIGINT      NOT NULL COMMENT '商会编号；平台运营者的登录归平台编号',
  id          CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号，即令牌里的 sid',
  audience    VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT '对象：member staff platform',
  subject     CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '账号或会员代表编号',
  started_at  DATETIME(6) NOT NULL COMMENT '登录时间（UTC）',
  expires_at  DATETIME(6) NOT NULL COMMENT '最迟到何时要重新登录（UTC）',
  ended_at    DATETIME(6) NULL COMMENT '结束时间（UTC）',
  end_reason  VARCHAR(16) CHARACTER SET ascii NULL COMMENT '结束原因：SIGNED_OUT REUSED REVOKED',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  PRIMARY KEY (tenant_id, id),
  KEY ix_sign_in_subject (tenant_id, subject),
  KEY ix_sign_in_expiry (tenant_id, expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '一次登录，它的续期令牌是一家';

CREATE TABLE refresh_token (
  tenant_id  BIGINT      NOT NULL COMMENT '商会编号；平台运营者的归平台编号',
  id         CHAR(64)    CHARACTER SET ascii NOT NULL COMMENT '续期令牌的 SHA-256（十六进制），原文不保存',
  sign_in_id CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '属于哪次登录',
  issued_at  DATETIME(6) NOT NULL COMMENT '发出时间（UTC）',
  used_at    DATETIME(6) NULL COMMENT '用掉的时间（UTC），只能用一次',
  version    BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号',
  PRIMARY KEY (tenant_id, id),
  KEY ix_refresh_token_sign_in (tenant_id, sign_in_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '续期令牌';

CREATE TABLE revocation (
  tenant_id  BIGINT      NOT NULL COMMENT '平台编号',
  id         CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  chamber    VARCHAR(18) CHARACTER SET ascii NOT NULL COMMENT '商会编号；平台运营者为空串',
  subject    VARCHAR(26) CHARACTER SET ascii NOT NULL COMMENT '账号或会员代表编号，* 为全商会',
  epoch      BIGINT      NOT NULL COMMENT '此数之前的令牌不再有效（秒）',
  version    BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_revocation (tenant_id, chamber, subject),
  KEY ix_revocation_epoch (tenant_id, epoch)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '令牌作废的界线';
