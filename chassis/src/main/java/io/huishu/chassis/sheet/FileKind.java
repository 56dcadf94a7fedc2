package io.huishu.chassis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells by its first bytes what a file is, whatever its name says. */
public enum FileKind {
    WORKBOOK,
    /** Anything that is no Office file and no web page; whether it is text is for its reader to find out. */
    OTHER;

    private static final String ZIP = "504b0304";
    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final int LOOK_AT = 512;

    /** @throws WorkbookRefused for an empty file, an old or locked Office file and a web page */
    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK_AT);
        }
        String hex = HexFormat.of().formatHex(head);
        if (head.length == 0) {
            throw WorkbookRefused.empty();
        }
        if (hex.startsWith(OLE2)) {
            throw ole2(file);
        }
        if (hex.startsWith(ZIP)) {
            return WORKBOOK;
        }
        if (isWebPage(new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT))) {
            throw WorkbookRefused.webPage();
        }
        return OTHER;
    }

    /** @throws WorkbookRefused unless the file begins like an .xlsx */
    static void demandWorkbook(Path file) throws IOException {
        if (of(file) != WORKBOOK) {
            throw WorkbookRefused.notWorkbook();
        }
    }

    private static boolean isWebPage(String text) {
        return text.contains("<html")
                || text.contains("<!doctype html")
                || text.contains("<table")
                || text.startsWith("mime-version");
    }

    /** A locked .xlsx lies encrypted in the container that old Office files are (ECMA-376 agile encryption). */
    private static WorkbookRefused ole2(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return WorkbookRefused.locked();
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? WorkbookRefused.oldExcel()
                    : WorkbookRefused.notWorkbook();
        } catch (IOException | RuntimeException e) {
            return WorkbookRefused.broken();
        }
    }
}
