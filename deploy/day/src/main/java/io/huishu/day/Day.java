package io.huishu.day;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line: {@code open-demo}, {@code smoke}, {@code demo} or a drill against the running product. */
public final class Day {
    private Day() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Settings settings = Settings.of(System.getenv());
            switch (args.length >= 1 ? args[0] : "") {
                case "open-demo" -> new DemoChamber(settings, out).open();
                case "smoke" -> System.exit(new Smoke(settings, out).run() ? 0 : 1);
                case "demo" -> new DemoYear(settings, out).fill();
                case "killed-while-paying" -> {
                    Installation installation = Installation.of(System.getenv());
                    boolean small = args.length > 1 && "--short".equals(args[1]);
                    boolean held =
                            new KilledWhilePaying(settings, installation, out).run(small ? 25 : 125, small ? 4 : 8);
                    System.exit(held ? 0 : 1);
                }
                default -> {
                    out.println("用法：open-demo | smoke | demo | killed-while-paying [--short]");
                    System.exit(2);
                }
            }
        } catch (DayFailed e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }
}
