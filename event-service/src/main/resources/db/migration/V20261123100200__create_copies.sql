CREATE TABLE known_unit (
  tenant_id BIGINT                       NOT NULL COMMENT '商会编号',
  id        CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '会员单位编号',
  version   BIGINT                       NOT NULL DEFAULT 0 COMMENT '来源版本，旧的消息不覆盖新的',
  name      VARCHAR(100)                 NOT NULL COMMENT '单位名称',
  state     VARCHAR(16)                  NOT NULL COMMENT '会员状态',
  PRIMARY KEY (tenant_id, id)
) COMMENT '会员单位（由会员服务的消息维护的副本）';

CREATE TABLE known_chamber (
  tenant_id BIGINT                          NOT NULL COMMENT '商会编号',
  id        VARCHAR(32) CHARACTER SET ascii NOT NULL COMMENT '商会代码',
  version   BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  PRIMARY KEY (tenant_id, id),
  KEY chamber_by_code (id)
) COMMENT '商会代码（由会员服务的消息维护的副本）';
