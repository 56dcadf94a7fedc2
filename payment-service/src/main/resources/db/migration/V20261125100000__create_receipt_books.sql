CREATE TABLE receipt_desk (
  tenant_id BIGINT NOT NULL COMMENT '商会',
  id        INT    NOT NULL COMMENT '恒为 1',
  version   BIGINT NOT NULL DEFAULT 0 COMMENT '行版本',
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COMMENT '开票台：每商会一行，取号、开本的人依次锁它';

CREATE TABLE receipt_book (
  tenant_id    BIGINT      NOT NULL COMMENT '商会',
  id           CHAR(26) CHARACTER SET ascii NOT NULL COMMENT '票据本标识，按启用先后增大',
  version      BIGINT      NOT NULL DEFAULT 0 COMMENT '行版本',
  code         VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '票据代码',
  kind         VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '纸质 PAPER、电子 ELECTRONIC',
  first_number BIGINT      NOT NULL COMMENT '起号',
  last_number  BIGINT      NOT NULL COMMENT '止号',
  digits       INT         NOT NULL COMMENT '号码写满几位',
  next_number  BIGINT      NOT NULL COMMENT '下一号；比止号大一时已用完',
  state        VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT '在用 OPEN、已用完 USED_UP、已停用 CLOSED',
  opened_by    VARCHAR(64) NULL COMMENT '启用人账号标识，系统启用时为空',
  opened_at    DATETIME(6) NOT NULL COMMENT '启用时间（UTC）',
  closed_by    VARCHAR(64) NULL COMMENT '停用人账号标识',
  closed_at    DATETIME(6) NULL COMMENT '停用时间（UTC）',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_code_first (tenant_id, code, first_number),
  KEY k_state (tenant_id, state, id),
  CONSTRAINT ck_book_range CHECK (first_number >= 1 AND first_number <= last_number
    AND next_number BETWEEN first_number AND last_number + 1)
) DEFAULT CHARSET = utf8mb4 COMMENT '票据本：一段连续的票据号，不留空号';

-- The counters so far become books, so that their numbers go on; a year's number stays as it was given.
INSERT INTO receipt_book (tenant_id, id, code, kind, first_number, last_number, digits, next_number, state, opened_at)
SELECT c.tenant_id, CONCAT(LPAD(c.id, 8, '0'), LPAD(c.tenant_id, 18, '0')), c.id, 'ELECTRONIC', 1, 999999, 6,
       c.last_number + 1,
       IF(c.id = (SELECT MAX(l.id) FROM receipt_counter l WHERE l.tenant_id = c.tenant_id), 'OPEN', 'CLOSED'),
       COALESCE((SELECT MIN(r.issued_at) FROM receipt r
                 WHERE r.tenant_id = c.tenant_id AND r.number LIKE CONCAT(c.id, '-%')), UTC_TIMESTAMP(6))
FROM receipt_counter c;

-- A chamber that may bill but has not issued yet gets its first book, as it would at its first standard.
INSERT INTO receipt_book (tenant_id, id, code, kind, first_number, last_number, digits, next_number, state, opened_at)
SELECT DISTINCT s.tenant_id,
       CONCAT(LPAD(DATE_FORMAT(UTC_TIMESTAMP() + INTERVAL 8 HOUR, '%Y'), 8, '0'), LPAD(s.tenant_id, 18, '0')),
       DATE_FORMAT(UTC_TIMESTAMP() + INTERVAL 8 HOUR, '%Y'), 'ELECTRONIC', 1, 999999, 6, 1, 'OPEN', UTC_TIMESTAMP(6)
FROM dues_standard s
WHERE NOT EXISTS (SELECT 1 FROM receipt_book b WHERE b.tenant_id = s.tenant_id);

INSERT INTO receipt_desk (tenant_id, id) SELECT DISTINCT tenant_id, 1 FROM receipt_book;
