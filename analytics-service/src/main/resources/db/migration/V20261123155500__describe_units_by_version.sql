ALTER TABLE heard_unit
  ADD COLUMN described_version BIGINT NOT NULL DEFAULT 0 COMMENT '等级和入会日期的来源版本，旧的消息不覆盖新的';

UPDATE heard_unit SET described_version = IF(tier = '', -1, version);
