package io.huishu.member.intake.web;

import io.huishu.member.intake.WorkbookRefused;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip once into nothing and counts what really comes out, because the sizes a zip states about itself can lie.
 * A roster of 20,000 rows stays far below each limit.
 */
final class ZipScreen {
    static final long MOST_UNPACKED = 200L * 1024 * 1024;
    static final int MOST_ENTRIES = 1_000;
    static final int MOST_RATIO = 100;
    private static final int RATIO_COUNTS_FROM = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private long unpacked;
    private int entries;
    private boolean workbook;

    private ZipScreen() {}

    /**
     * @throws WorkbookRefused when it unpacks to too much, holds another archive or names a place outside itself
     * @throws IOException when it is no whole zip
     */
    static void screen(Path file) throws IOException {
        ZipScreen screen = new ZipScreen();
        try (Counted packed = new Counted(new BufferedInputStream(Files.newInputStream(file)));
                ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                screen.entry(entry.getName(), zip, packed);
            }
        }
        if (!screen.workbook) {
            throw WorkbookRefused.notWorkbook();
        }
    }

    private void entry(String name, InputStream zip, Counted packed) throws IOException {
        entries++;
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        boolean outside = lower.startsWith("/") || lower.contains("..");
        if (entries > MOST_ENTRIES || outside || lower.matches(".*\\.(zip|jar|xlsx|xlsm|docx|pptx|7z|rar|gz)")) {
            throw WorkbookRefused.bomb();
        }
        workbook |= lower.equals("xl/workbook.xml");
        count(zip, packed);
    }

    private void count(InputStream zip, Counted packed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long start = packed.count();
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            boolean archive = size == 0 && read > 3 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3;
            size += read;
            unpacked += read;
            boolean dense = size > RATIO_COUNTS_FROM && size > MOST_RATIO * Math.max(1, packed.count() - start);
            if (archive || dense || unpacked > MOST_UNPACKED) {
                throw WorkbookRefused.bomb();
            }
        }
    }

    /** Counts the packed bytes that were taken. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
