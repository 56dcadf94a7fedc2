package io.huishu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drives the statements of a notice at the database, without anything around them. */
final class Sysbench {
    private static final Pattern ULID = Pattern.compile("\\b01(?!BENCH)[0-9A-HJKMNP-TV-Z]{24}\\b");
    private static final Pattern RATE = Pattern.compile("transactions:\\s+(\\d+)\\s+\\(([0-9.]+) per sec\\.\\)");
    private static final Pattern ERRORS = Pattern.compile("ignored errors:\\s+(\\d+)");

    private final Stand stand;
    private final String schema;
    private final String script;

    /**
     * @param sample the number of the captured notice
     * @param book the columns of {@code receipt_book}, to find in an answer where the next number stands
     */
    Sysbench(Stand stand, String schema, Captured captured, Sample sample, List<String> book) {
        this.stand = stand;
        this.schema = schema;
        this.script = lua(captured, sample, book);
    }

    /** What is known of the captured notice, to be replaced by each one's own. */
    record Sample(long number, long serial, long version) {}

    /** Notices with these numbers. @return how many were done per second */
    double run(long first, long perThread, int threads, int events) {
        try {
            Path file = stand.folder.resolve("notice.lua");
            Files.writeString(file, "local first = " + first + "\nlocal per_thread = " + perThread + "\n" + script);
            Child child = Child.start("sysbench", stand.folder, command(file, threads, events), Map.of());
            child.awaitEnd();
            return rate(child.text(), events);
        } catch (IOException e) {
            throw new BenchFailed("no script for sysbench", e);
        }
    }

    private List<String> command(Path file, int threads, int events) {
        return List.of(
                "sysbench",
                file.toString(),
                "--db-driver=mysql",
                "--mysql-host=127.0.0.1",
                "--mysql-port=" + stand.databasePort,
                "--mysql-user=" + schema,
                "--mysql-password=" + stand.password,
                "--mysql-db=" + schema,
                "--threads=" + threads,
                "--events=" + events,
                "--time=0",
                "run");
    }

    private static double rate(String said, int events) {
        Matcher rates = RATE.matcher(said);
        Matcher errors = ERRORS.matcher(said);
        String done = "0";
        String rate = "0";
        while (rates.find()) {
            done = rates.group(1);
            rate = rates.group(2);
        }
        if (Integer.parseInt(done) < events || !errors.find()) {
            throw new BenchFailed("sysbench did not do its work:\n" + said);
        }
        return Double.parseDouble(rate);
    }

    private static String lua(Captured captured, Sample sample, List<String> book) {
        StringBuilder list = new StringBuilder();
        for (String statement : captured.statements()) {
            boolean asksNumber = statement.contains("FROM receipt_desk");
            list.append(asksNumber ? "  book = run(" : "  run(")
                    .append(expression(statement, sample))
                    .append(")\n");
            if (asksNumber) {
                list.append("  local serial = tonumber(book[%d])\n".formatted(book.indexOf("next_number") + 1));
                list.append("  local version = tonumber(book[%d])\n".formatted(book.indexOf("version") + 1));
            }
        }
        return SCRIPT.replace("STATEMENTS", list);
    }

    /** The statement as a Lua expression, with what belongs to the sample replaced by what belongs to each notice. */
    private static String expression(String statement, Sample sample) {
        String marked = statement
                .replace(Rows.digits(sample.number()), "\0digits\0")
                .replace(Long.toString(sample.serial()), "\0serial\0")
                .replace(Long.toString(sample.serial() + 1), "\0(serial + 1)\0")
                .replace(Long.toString(sample.version()), "\0version\0")
                .replace(Long.toString(sample.version() + 1), "\0(version + 1)\0");
        marked = ULID.matcher(marked).replaceAll(found -> "\0uid('" + found.group() + "')\0");
        StringBuilder lua = new StringBuilder();
        String[] parts = marked.split("\0", -1);
        for (int part = 0; part < parts.length; part++) {
            lua.append(part == 0 ? "" : " .. ").append(part % 2 == 0 ? quoted(parts[part]) : parts[part]);
        }
        return lua.toString();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    private static final String SCRIPT = """
            local con, number, digits
            local known = {}

            function thread_init()
              con = sysbench.sql.driver():connect()
              number = first + sysbench.tid * per_thread
            end

            -- The notice's own id in place of one that payment-service made: later ones sort later, as there.
            local function uid(sample)
              if known[sample] == nil then
                known[sample] = #known + 1
                known[#known + 1] = sample
              end
              return string.format("01SB%s%04d", digits, known[sample])
            end

            local function run(sql)
              local answer = con:query(sql)
              local row
              if answer ~= nil then
                if answer.nrows > 0 then
                  row = answer:fetch_row()
                end
                answer:free()
              end
              return row
            end

            function event()
              local book
              digits = string.format("%018d", number)
              number = number + 1
            STATEMENTS
            end
            """;
}
