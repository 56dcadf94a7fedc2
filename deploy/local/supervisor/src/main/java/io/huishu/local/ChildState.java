package io.huishu.local;

/** What a watched process is doing. */
enum ChildState {
    WAITING("等待 waiting"),
    STARTING("启动中 starting"),
    HEALTHY("正常 healthy"),
    RESTARTING("崩溃后重启中 restarting"),
    FAILED("没有启动 failed"),
    STOPPED("已停止 stopped");

    private final String words;

    ChildState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
