CREATE TABLE activity_places (
  tenant_id   BIGINT                       NOT NULL COMMENT '商会编号',
  activity_id CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '活动编号',
  version     BIGINT                       NOT NULL DEFAULT 0 COMMENT '版本',
  capacity    INT                          NOT NULL COMMENT '名额',
  remaining   INT                          NOT NULL COMMENT '剩余名额',
  PRIMARY KEY (tenant_id, activity_id),
  CONSTRAINT places_of_activity FOREIGN KEY (tenant_id, activity_id) REFERENCES activity (tenant_id, id),
  CONSTRAINT places_never_oversold CHECK (remaining BETWEEN 0 AND capacity)
) COMMENT '活动名额：只用带条件的更新来取和还';

CREATE TABLE registration (
  tenant_id     BIGINT                       NOT NULL COMMENT '商会编号',
  id            CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '报名编号',
  version       BIGINT                       NOT NULL DEFAULT 0 COMMENT '版本',
  activity_id   CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '活动编号',
  unit_id       CHAR(26) CHARACTER SET ascii NULL COMMENT '会员单位编号，嘉宾为空',
  person_id     CHAR(26) CHARACTER SET ascii NULL COMMENT '会员代表编号，代报名时为空',
  person_name   VARCHAR(40)                  NOT NULL COMMENT '参加人姓名',
  phone_cipher  VARCHAR(255)                 NULL COMMENT '手机号（密文）',
  person_key    VARCHAR(80) CHARACTER SET ascii NULL COMMENT '有效报名的人的标识，取消后为空，保证一人一次',
  state         VARCHAR(16)                  NOT NULL COMMENT '状态',
  check_in_code CHAR(20) CHARACTER SET ascii NOT NULL COMMENT '签到码',
  registered_at DATETIME(6)                  NOT NULL COMMENT '报名时间（UTC）',
  attended_at   DATETIME(6)                  NULL COMMENT '签到时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY one_person_once (tenant_id, activity_id, person_key),
  UNIQUE KEY one_code_one_place (tenant_id, check_in_code),
  KEY registration_of_person (tenant_id, person_id),
  CONSTRAINT registration_of_activity FOREIGN KEY (tenant_id, activity_id) REFERENCES activity (tenant_id, id)
) COMMENT '报名';
