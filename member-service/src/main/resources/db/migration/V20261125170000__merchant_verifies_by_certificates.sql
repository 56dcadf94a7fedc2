-- Merchants of before the public-key mode, and those on their way to it, verify WeChat by platform certificates.
ALTER TABLE chamber_channels ADD COLUMN wechat_certificates BOOLEAN NOT NULL DEFAULT FALSE
  COMMENT '微信是否（还）用平台证书签名' AFTER wechat_public_key;
