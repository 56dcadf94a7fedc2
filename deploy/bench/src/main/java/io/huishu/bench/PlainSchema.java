package io.huishu.bench;

/** The tables of the service once more, for the reference: the same keys and constraints, and nobody who watches them. */
final class PlainSchema {
    private final Stand stand;
    private final String from;
    private final String to;

    PlainSchema(Stand stand, String from, String to) {
        this.stand = stand;
        this.from = from;
        this.to = to;
    }

    void copy() {
        try (Database source = stand.open(from);
                Database target = stand.open(to)) {
            target.run("SET foreign_key_checks = 0");
            for (var table : source.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = '"
                    + from + "' AND table_type = 'BASE TABLE'")) {
                target.run(source.rows("SHOW CREATE TABLE " + table.getFirst())
                        .getFirst()
                        .get(1));
            }
        }
    }
}
