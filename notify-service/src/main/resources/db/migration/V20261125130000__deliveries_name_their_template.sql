ALTER TABLE delivery
  ADD COLUMN purpose VARCHAR(32) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT '微信模板的用途，站内信为空串' AFTER openid;

UPDATE delivery SET purpose = 'duesSettled' WHERE channel = 'WECHAT';
