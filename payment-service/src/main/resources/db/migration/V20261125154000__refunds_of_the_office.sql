ALTER TABLE refund
  MODIFY order_id  CHAR(26) CHARACTER SET ascii NULL COMMENT '退的是哪笔微信付款；不是微信付的为空',
  MODIFY order_no  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '商户订单号；不是微信付的为空',
  MODIFY person_id CHAR(26) CHARACTER SET ascii NULL COMMENT '付款人；办公室收的、又是办公室代报名的为空',
  MODIFY mchid     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '商户号；不是微信付的为空',
  ADD CONSTRAINT ck_refund_office CHECK (
    order_id IS NOT NULL AND order_no IS NOT NULL AND mchid IS NOT NULL AND person_id IS NOT NULL
      OR order_id IS NULL AND state IN ('OFFICE_DUE', 'PAID_OFFLINE', 'REJECTED'));

ALTER TABLE fee
  ADD COLUMN office_fen BIGINT NOT NULL DEFAULT 0 COMMENT '放弃名额后要由办公室退还的金额（分），不是微信付的部分' AFTER back_fen;
