package io.huishu.member.intake.web;

import io.huishu.member.intake.WorkbookRefused;
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
final class FileKind {
    private static final String ZIP = "504b0304";
    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final int LOOK_AT = 512;

    private FileKind() {}

    /** @throws WorkbookRefused unless the file begins like an .xlsx */
    static void demandZip(Path file) throws IOException {
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
        if (!hex.startsWith(ZIP)) {
            String text = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
            throw text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")
                    ? WorkbookRefused.webPage()
                    : WorkbookRefused.notWorkbook();
        }
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
