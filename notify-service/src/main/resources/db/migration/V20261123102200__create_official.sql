CREATE TABLE known_chamber (
  tenant_id      BIGINT                          NOT NULL COMMENT '商会编号',
  version        BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  code           VARCHAR(32) CHARACTER SET ascii NOT NULL COMMENT '商会代码，还不知道时为空串',
  name           VARCHAR(100)                    NOT NULL COMMENT '商会名称',
  official_appid VARCHAR(32) CHARACTER SET ascii NULL COMMENT '公众号 appid',
  PRIMARY KEY (tenant_id),
  KEY chamber_by_official (official_appid)
) COMMENT '商会（由会员服务的消息维护的副本）';

CREATE TABLE follower (
  tenant_id  BIGINT                          NOT NULL COMMENT '商会编号',
  appid      VARCHAR(32) CHARACTER SET ascii NOT NULL COMMENT '公众号 appid',
  openid     VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT '粉丝的微信编号',
  version    BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  following  BOOLEAN                         NOT NULL COMMENT '是否关注中',
  scene      VARCHAR(64)                     NULL COMMENT '第一次关注时的二维码场景',
  changed_at DATETIME(6)                     NOT NULL COMMENT '关注或取消的时间（UTC）',
  PRIMARY KEY (tenant_id, appid, openid)
) COMMENT '公众号粉丝';

CREATE TABLE push_seen (
  tenant_id BIGINT                           NOT NULL COMMENT '商会编号',
  mark      VARCHAR(255) CHARACTER SET ascii NOT NULL COMMENT '推送的标记，微信重复推送时相同',
  version   BIGINT                           NOT NULL DEFAULT 0 COMMENT '版本',
  seen_at   DATETIME(6)                      NOT NULL COMMENT '收到时间（UTC）',
  PRIMARY KEY (tenant_id, mark)
) COMMENT '收到过的公众号推送';

CREATE TABLE menu_task (
  tenant_id BIGINT                          NOT NULL COMMENT '商会编号',
  appid     VARCHAR(32) CHARACTER SET ascii NOT NULL COMMENT '公众号 appid',
  version   BIGINT                          NOT NULL DEFAULT 0 COMMENT '版本',
  next_at   DATETIME(6)                     NULL COMMENT '下次设置菜单的时间（UTC），设好了为空',
  PRIMARY KEY (tenant_id, appid)
) COMMENT '等着设置的公众号菜单';
