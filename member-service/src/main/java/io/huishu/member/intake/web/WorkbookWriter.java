package io.huishu.member.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one sheet in which every cell is text, so that Excel changes no phone and no credit code, and no
 * cell is a formula: what looks like one gets an apostrophe in front, which an import takes off again. Nothing is put
 * into a temporary file.
 */
final class WorkbookWriter {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEAD = " s=\"1\"";
    private static final String BODY = " s=\"2\"";

    private WorkbookWriter() {}

    /**
     * @param widths of the columns, in characters
     * @param rows the first one is the heading
     */
    static byte[] write(String sheetName, List<Integer> widths, List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    XML + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", workbook(sheetName));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    XML + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                            + DOCUMENT + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(zip, "xl/styles.xml", styles());
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip, widths, rows);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void sheet(ZipOutputStream zip, List<Integer> widths, List<List<String>> rows) throws IOException {
        StringBuilder begin = new StringBuilder(XML)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 1; i <= widths.size(); i++) {
            begin.append("<col min=\"%d\" max=\"%d\" width=\"%d\" style=\"2\" customWidth=\"1\"/>"
                    .formatted(i, i, widths.get(i - 1)));
        }
        text(zip, begin.append("</cols><sheetData>").toString());
        for (int i = 0; i < rows.size(); i++) {
            text(zip, row(i + 1, rows.get(i)));
        }
        text(zip, "</sheetData></worksheet>");
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("\" t=\"inlineStr\"")
                    .append(number == 1 ? HEAD : BODY)
                    .append("><is><t xml:space=\"preserve\">")
                    .append(escaped(guarded(cells.get(i))))
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** OWASP, CSV injection: a text that a spreadsheet could take for a formula. */
    private static String guarded(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)))
                .forEach(c -> {
                    switch (c) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    private static String contentTypes() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + override("/xl/styles.xml", "styles+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }

    private static String workbook(String sheetName) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets><sheet name=\""
                + escaped(sheetName) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** Format 49 is text; the quote prefix keeps a text a text when somebody edits the cell. */
    private static String styles() {
        return XML + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/></font>"
                + "<font><b/><sz val=\"11\"/></font></fonts><fills count=\"2\"><fill><patternFill"
                + " patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf xfId=\"0\"/><xf numFmtId=\"49\" fontId=\"1\" xfId=\"0\""
                + " applyNumberFormat=\"1\" applyFont=\"1\"/><xf numFmtId=\"49\" xfId=\"0\" quotePrefix=\"1\""
                + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, text);
        zip.closeEntry();
    }

    private static void text(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
