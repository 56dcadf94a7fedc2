CREATE TABLE wechat_answer (
  tenant_id   BIGINT      NOT NULL COMMENT '商会',
  id          CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '答复标识，按时间先后',
  version     BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  order_no    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '商户订单号',
  refund_no   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '商户退款单号，问的是付款时为空',
  asked       VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT '问了什么：下单、查询、关闭、退款、查询退款',
  said        VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT '微信的意思，见 Said',
  code        VARCHAR(60) NULL COMMENT '微信的错误码或失败的种类；从不保存报文',
  asked_at    DATETIME(6) NOT NULL COMMENT '问的时间（UTC）',
  took_millis BIGINT      NOT NULL COMMENT '等了多少毫秒',
  PRIMARY KEY (tenant_id, id),
  KEY k_order (tenant_id, order_no, id),
  KEY k_refund (tenant_id, refund_no, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '微信的每一次答复';

ALTER TABLE wechat_notice ADD KEY k_order (tenant_id, order_no);
