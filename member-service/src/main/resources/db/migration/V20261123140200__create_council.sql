CREATE TABLE resolution (
  tenant_id     BIGINT       NOT NULL COMMENT '商会编号',
  id            CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version       BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  meeting_name  VARCHAR(100) NOT NULL COMMENT '会议名称',
  meeting_kind  VARCHAR(20)  CHARACTER SET ascii NOT NULL COMMENT '会员（代表）大会 GENERAL_MEETING、理事会 COUNCIL',
  held_on       DATE         NOT NULL COMMENT '开会日期',
  subject       VARCHAR(200) NOT NULL COMMENT '表决事项',
  due_count     INT          NOT NULL COMMENT '应到人数',
  present_count INT          NOT NULL COMMENT '实到人数',
  in_favour     INT          NOT NULL COMMENT '赞成票',
  votes_against INT          NOT NULL COMMENT '反对票',
  abstained     INT          NOT NULL COMMENT '弃权票',
  vote_form     VARCHAR(20)  CHARACTER SET ascii NOT NULL COMMENT '无记名投票 SECRET_BALLOT、举手 SHOW_OF_HANDS',
  minutes_no    VARCHAR(60)  NOT NULL COMMENT '会议纪要编号，没有则为空串',
  recorded_at   DATETIME(6)  NOT NULL COMMENT '记录时间（UTC）',
  PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会议决议';

CREATE TABLE dues_standard (
  tenant_id      BIGINT       NOT NULL COMMENT '商会编号',
  id             CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version        BIGINT       NOT NULL DEFAULT 0 COMMENT '版本号，每次保存加一',
  name           VARCHAR(60)  NOT NULL COMMENT '标准名称',
  resolution_id  CHAR(26)     CHARACTER SET ascii NOT NULL COMMENT '通过它的决议',
  effective_from INT          NOT NULL COMMENT '从哪一年起执行',
  adopted_at     DATETIME(6)  NOT NULL COMMENT '采用时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_dues_standard_year (tenant_id, effective_from),
  CONSTRAINT fk_dues_standard_resolution FOREIGN KEY (tenant_id, resolution_id) REFERENCES resolution (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '已采用的会费标准';

CREATE TABLE dues_standard_tier (
  tenant_id   BIGINT      NOT NULL COMMENT '商会编号',
  id          CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '编号（ULID）',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '版本号',
  standard_id CHAR(26)    CHARACTER SET ascii NOT NULL COMMENT '所属标准',
  place       INT         NOT NULL COMMENT '第几档，从 0 起',
  tier        VARCHAR(20) COLLATE utf8mb4_bin NOT NULL COMMENT '会员等级',
  amount_fen  BIGINT      NOT NULL COMMENT '每年金额（分）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_dues_standard_tier (tenant_id, standard_id, tier),
  CONSTRAINT fk_dues_standard_tier FOREIGN KEY (tenant_id, standard_id) REFERENCES dues_standard (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = '会费标准的各档金额';
