-- 事实的发件箱。改动聚合的同一事务里写入；中继按通道加锁、按 id 顺序发出，发出即删。
CREATE TABLE outbox (
  id          BIGINT           NOT NULL AUTO_INCREMENT COMMENT '发出的次序',
  lane        TINYINT UNSIGNED NOT NULL COMMENT '通道：商会与聚合标识的散列对 8 取余',
  tenant_id   BIGINT           NOT NULL COMMENT '商会',
  version     BIGINT           NOT NULL DEFAULT 0 COMMENT '行版本，每失败一次加一',
  event_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '事实标识，重发不变',
  topic       VARCHAR(64)      NOT NULL COMMENT '主题',
  tag         VARCHAR(64)      NOT NULL COMMENT '事实的名称与版本',
  agg_key     VARCHAR(64)      NOT NULL COMMENT '聚合标识',
  agg_version BIGINT           NOT NULL COMMENT '聚合在此事实之后的版本',
  payload     JSON             NOT NULL COMMENT '事实的内容',
  headers     JSON             NULL COMMENT '随行信息：追踪标识',
  created_at  DATETIME(6)      NOT NULL COMMENT '发生时间（UTC）',
  attempts    INT              NOT NULL DEFAULT 0 COMMENT '因内容被拒的次数',
  next_at     DATETIME(6)      NULL COMMENT '被拒之后，此时间（UTC）之前不再发',
  PRIMARY KEY (id),
  KEY k_lane (lane, id),
  KEY k_waiting (next_at, tenant_id, agg_key)
) COMMENT '待发出的事实';

-- 只作锁用，没有业务内容，不属于任何商会。
CREATE TABLE outbox_lane (
  lane TINYINT UNSIGNED NOT NULL COMMENT '通道',
  PRIMARY KEY (lane)
) COMMENT '发件箱的通道锁';

INSERT INTO outbox_lane (lane) VALUES (0), (1), (2), (3), (4), (5), (6), (7);

CREATE TABLE outbox_dead (
  tenant_id   BIGINT           NOT NULL COMMENT '商会',
  id          BIGINT           NOT NULL COMMENT '原来的发出次序',
  version     BIGINT           NOT NULL DEFAULT 0 COMMENT '行版本',
  lane        TINYINT UNSIGNED NOT NULL COMMENT '通道',
  event_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '事实标识',
  topic       VARCHAR(64)      NOT NULL COMMENT '主题',
  tag         VARCHAR(64)      NOT NULL COMMENT '事实的名称与版本',
  agg_key     VARCHAR(64)      NOT NULL COMMENT '聚合标识；它之后的事实都等着',
  agg_version BIGINT           NOT NULL COMMENT '聚合在此事实之后的版本',
  payload     JSON             NOT NULL COMMENT '事实的内容',
  headers     JSON             NULL COMMENT '随行信息',
  created_at  DATETIME(6)      NOT NULL COMMENT '发生时间（UTC）',
  attempts    INT              NOT NULL COMMENT '被拒的次数',
  reason      VARCHAR(1000)    NOT NULL COMMENT '最后一次被拒的原因',
  died_at     DATETIME(6)      NOT NULL COMMENT '停下的时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY u_event (tenant_id, event_id),
  KEY k_key (tenant_id, agg_key)
) COMMENT '发不出去而停下的事实';

CREATE TABLE inbox (
  tenant_id   BIGINT      NOT NULL COMMENT '商会',
  consumer    VARCHAR(96) NOT NULL COMMENT '处理者的名称',
  event_id    CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '事实标识',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  received_at DATETIME(6) NOT NULL COMMENT '办妥时间（UTC）',
  PRIMARY KEY (tenant_id, consumer, event_id),
  KEY k_received (received_at)
) COMMENT '已办妥的外来事实，与其效果同一事务写入';

CREATE TABLE dead_letter (
  tenant_id   BIGINT        NOT NULL COMMENT '商会；读不出商会的为 0',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '标识',
  version     BIGINT        NOT NULL DEFAULT 0 COMMENT '行版本',
  consumer    VARCHAR(128)  NOT NULL COMMENT '消费组',
  topic       VARCHAR(128)  NOT NULL COMMENT '主题',
  tag         VARCHAR(64)   NOT NULL COMMENT '事实的名称与版本；读不出为空串',
  event_id    VARCHAR(64)   NOT NULL COMMENT '事实标识；读不出时为消息标识',
  agg_key     VARCHAR(64)   NOT NULL COMMENT '聚合标识；读不出为空串',
  payload     MEDIUMTEXT    NOT NULL COMMENT '收到的原文',
  attempts    INT           NOT NULL COMMENT '试过的次数',
  reason      VARCHAR(1000) NOT NULL COMMENT '最后一次失败的原因',
  died_at     DATETIME(6)   NOT NULL COMMENT '停下的时间（UTC）',
  resolved_at DATETIME(6)   NULL COMMENT '重办成功的时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY u_event (tenant_id, consumer, event_id)
) COMMENT '办不了而停下的外来事实';
