-- 每项定时工作一行，属于整个安装而不属于任何商会。
CREATE TABLE shedlock (
  name       VARCHAR(64)  NOT NULL COMMENT '定时工作的名称',
  lock_until DATETIME(3)  NOT NULL COMMENT '锁到何时（UTC）',
  locked_at  DATETIME(3)  NOT NULL COMMENT '何时加锁（UTC）',
  locked_by  VARCHAR(255) NOT NULL COMMENT '加锁的进程',
  PRIMARY KEY (name)
) COMMENT '定时工作的锁';
