CREATE TABLE contact (
  tenant_id BIGINT                          NOT NULL COMMENT '商会编号',
  person_id CHAR(26) CHARACTER SET ascii    NOT NULL COMMENT '会员代表编号',
  unit_id   CHAR(26) CHARACTER SET ascii    NOT NULL COMMENT '会员单位编号',
  appid     VARCHAR(32) CHARACTER SET ascii NOT NULL COMMENT '微信应用编号',
  version   BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  openid    VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '微信用户编号',
  name      VARCHAR(40)                     NOT NULL COMMENT '姓名',
  PRIMARY KEY (tenant_id, person_id, unit_id, appid),
  KEY contact_of_unit (tenant_id, unit_id)
) COMMENT '会员代表的微信联系方式（由会员服务的消息维护的副本）';

CREATE TABLE unit_name (
  tenant_id BIGINT                       NOT NULL COMMENT '商会编号',
  id        CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  version   BIGINT                       NOT NULL DEFAULT 0 COMMENT '来源版本，旧的消息不覆盖新的',
  name      VARCHAR(100)                 NOT NULL COMMENT '单位名称',
  PRIMARY KEY (tenant_id, id)
) COMMENT '会员单位名称（由会员服务的消息维护的副本）';

CREATE TABLE consent (
  tenant_id   BIGINT                          NOT NULL COMMENT '商会编号',
  person_id   CHAR(26) CHARACTER SET ascii    NOT NULL COMMENT '会员代表编号',
  template_id VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '订阅消息模板编号',
  version     BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  remaining   INT                             NOT NULL COMMENT '还能发的条数',
  PRIMARY KEY (tenant_id, person_id, template_id)
) COMMENT '订阅消息授权额度';
