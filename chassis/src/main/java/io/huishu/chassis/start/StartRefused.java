package io.huishu.chassis.start;

/** A service must not start as it is set up. */
public final class StartRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String whatToDo;

    /**
     * @param sentence Chinese, what is wrong
     * @param whatToDo Chinese, how to put it right
     */
    public StartRefused(String sentence, String whatToDo) {
        super(sentence);
        this.whatToDo = whatToDo;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
