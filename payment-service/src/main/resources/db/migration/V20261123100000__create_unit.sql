CREATE TABLE unit (
  tenant_id    BIGINT       NOT NULL COMMENT '商会',
  id           CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位标识，与会员服务相同',
  version      BIGINT       NOT NULL DEFAULT 0 COMMENT '行版本',
  member_no    VARCHAR(40)  NULL COMMENT '会员编号',
  name         VARCHAR(200) NOT NULL COMMENT '单位名称',
  tier         VARCHAR(20)  NOT NULL COMMENT '会员等级',
  state        VARCHAR(10)  NOT NULL COMMENT '在会 ACTIVE、已退会 LEFT',
  joined_on    DATE         NULL COMMENT '入会日期',
  left_on      DATE         NULL COMMENT '退会日期',
  seen_version BIGINT       NOT NULL COMMENT '已听到的会员服务版本，更旧的不再采用',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '会员单位的副本，由会员服务的事实维护';
