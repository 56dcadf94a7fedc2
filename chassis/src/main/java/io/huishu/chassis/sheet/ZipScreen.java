package io.huishu.chassis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a zip once into nothing and counts what really comes out, because the sizes a zip states about itself can lie.
 * A table of 20,000 rows stays far below each limit.
 */
final class ZipScreen {
    static final long MOST_UNPACKED = 200L * 1024 * 1024;
    static final int MOST_ENTRIES = 1_000;
    static final int MOST_RATIO = 100;
    private static final int RATIO_COUNTS_FROM = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private long unpacked;
    private boolean workbook;

    private ZipScreen() {}

    /**
     * @throws WorkbookRefused when it unpacks to too much, holds another archive or names a place outside itself
     * @throws IOException when it is no whole zip
     */
    static void screen(Path file) throws IOException {
        ZipScreen screen = new ZipScreen();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw WorkbookRefused.bomb();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                screen.name(entry.getName());
                try (InputStream content = zip.getInputStream(entry)) {
                    screen.count(content, Math.max(1, entry.getCompressedSize()));
                }
            }
        }
        if (!screen.workbook) {
            throw WorkbookRefused.notWorkbook();
        }
    }

    private void name(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        boolean outside = lower.startsWith("/") || lower.contains("..");
        if (outside || lower.matches(".*\\.(zip|jar|xlsx|xlsm|docx|pptx|7z|rar|gz)")) {
            throw WorkbookRefused.bomb();
        }
        workbook |= lower.equals("xl/workbook.xml");
    }

    /** @param packed bytes that the entry takes in the file; no more than those are ever read */
    private void count(InputStream content, long packed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            boolean archive = size == 0 && read > 3 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3;
            size += read;
            unpacked += read;
            boolean dense = size > RATIO_COUNTS_FROM && size / MOST_RATIO > packed;
            if (archive || dense || unpacked > MOST_UNPACKED) {
                throw WorkbookRefused.bomb();
            }
        }
    }
}
