package io.huishu.bench;

import java.util.ArrayList;
import java.util.List;

/** The statements of one notice, in their order, as the server's general log has them. */
record Captured(List<String> statements) {
    private static final String GATE = "INSERT INTO wechat_notice";

    /** @param number of the notice that {@code notice} sends; nothing else may be sent meanwhile */
    static Captured during(Database admin, String user, long number, Runnable notice) {
        admin.run("SET GLOBAL log_output = 'TABLE'", "TRUNCATE TABLE mysql.general_log", "SET GLOBAL general_log = ON");
        try {
            notice.run();
        } finally {
            admin.run("SET GLOBAL general_log = OFF");
        }
        List<List<String>> log = admin.rows("SELECT thread_id, argument FROM mysql.general_log"
                + " WHERE command_type = 'Query' AND user_host LIKE '" + user + "%'");
        return new Captured(ofNotice(log, Rows.digits(number)));
    }

    /** The transaction around the gate, and what names the notice outside of it. */
    private static List<String> ofNotice(List<List<String>> log, String digits) {
        String thread = log.stream()
                .filter(row -> row.getLast().contains(GATE))
                .findFirst()
                .orElseThrow(() -> new BenchFailed("the general log shows no notice"))
                .getFirst();
        List<String> statements = new ArrayList<>();
        boolean inside = false;
        for (int row = 0; row < log.size(); row++) {
            String statement = log.get(row).getLast();
            boolean same = log.get(row).getFirst().equals(thread);
            inside = inside || (same && begins(log, thread, row));
            if ((inside && same) || (statement.contains(digits) && !statement.contains("FROM outbox"))) {
                statements.add(statement);
            }
            inside = inside && !(same && statement.equals("SET autocommit=1"));
        }
        return statements;
    }

    /** Whether the gate comes in the transaction that begins at this row. */
    private static boolean begins(List<List<String>> log, String thread, int row) {
        if (!log.get(row).getLast().equals("SET autocommit=0")) {
            return false;
        }
        for (int later = row + 1; later < log.size(); later++) {
            if (!log.get(later).getFirst().equals(thread)) {
                continue;
            }
            if (log.get(later).getLast().contains(GATE)) {
                return true;
            }
            if (log.get(later).getLast().equals("SET autocommit=1")) {
                return false;
            }
        }
        return false;
    }
}
