CREATE TABLE heard_unit (
  tenant_id BIGINT                       NOT NULL COMMENT '商会编号',
  id        CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  version   BIGINT                       NOT NULL DEFAULT 0 COMMENT '来源版本，旧的消息不覆盖新的',
  tier      VARCHAR(20)                  NOT NULL COMMENT '会员等级',
  joined_on DATE                         NULL COMMENT '入会日期',
  left_on   DATE                         NULL COMMENT '离会日期，在会为空',
  PRIMARY KEY (tenant_id, id)
) COMMENT '消息里说到的会员单位';

CREATE TABLE heard_charge (
  tenant_id     BIGINT                       NOT NULL COMMENT '商会编号',
  id            CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '应收会费编号',
  version       BIGINT                       NOT NULL DEFAULT 0 COMMENT '来源版本，旧的消息不覆盖新的',
  unit_id       CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  year          SMALLINT                     NOT NULL COMMENT '会费年度',
  amount_fen    BIGINT                       NOT NULL COMMENT '金额（分）',
  standing      VARCHAR(16)                  NOT NULL COMMENT '待缴、已缴、减免',
  settled_month CHAR(7) CHARACTER SET ascii  NULL COMMENT '缴清的月份',
  PRIMARY KEY (tenant_id, id),
  KEY charge_of_year (tenant_id, year, standing, settled_month, amount_fen)
) COMMENT '消息里说到的会费';

CREATE TABLE heard_activity (
  tenant_id BIGINT                       NOT NULL COMMENT '商会编号',
  id        CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '活动编号',
  version   BIGINT                       NOT NULL DEFAULT 0 COMMENT '来源版本，旧的消息不覆盖新的',
  title     VARCHAR(60)                  NOT NULL COMMENT '活动名称',
  starts_at DATETIME(6)                  NULL COMMENT '开始时间（UTC）',
  cancelled BOOLEAN                      NOT NULL COMMENT '是否取消',
  PRIMARY KEY (tenant_id, id),
  KEY activity_by_start (tenant_id, starts_at)
) COMMENT '消息里说到的活动';

CREATE TABLE heard_place (
  tenant_id   BIGINT                       NOT NULL COMMENT '商会编号',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '报名编号',
  version     BIGINT                       NOT NULL DEFAULT 0 COMMENT '来源版本，旧的消息不覆盖新的',
  activity_id CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '活动编号',
  unit_id     CHAR(26) CHARACTER SET ascii NULL COMMENT '会员单位编号，嘉宾为空',
  confirmed   BOOLEAN                      NOT NULL COMMENT '报名是否有效',
  attended    BOOLEAN                      NOT NULL COMMENT '是否到场',
  PRIMARY KEY (tenant_id, id),
  KEY place_of_activity (tenant_id, activity_id, confirmed, attended)
) COMMENT '消息里说到的报名和签到';
