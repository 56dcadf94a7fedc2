package io.huishu.payment.receipt.web;

import io.huishu.payment.receipt.ReceiptSheet;
import java.awt.Color;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Lays a receipt out in whole points from the lower left corner. */
final class ReceiptDrawing {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final Color RED = new Color(0xB4, 0x23, 0x2A);
    private static final Color GREY = new Color(0x55, 0x55, 0x55);
    private static final Color STAMP = new Color(0xE5, 0x9A, 0x9E);
    /** Stands for a character that the font does not have, as Chinese printers do. */
    private static final int GETA = 0x3013;

    private static final int WIDTH = 595;
    private static final int HEIGHT = 420;
    private static final int LEFT = 48;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int TOP = 300;
    private static final int ROW = 44;
    private static final int LABEL = 110;
    private static final int TEXT = 13;
    private static final int SMALL = 10;

    private final PDDocument document;
    private final PDFont font;
    private final CmapLookup glyphs;

    ReceiptDrawing(PDDocument document, TrueTypeFont face) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, face, true);
        this.glyphs = face.getUnicodeCmapLookup();
    }

    void draw(ReceiptSheet sheet) throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            if (sheet.isVoid()) {
                stamp(pen);
            }
            head(pen, sheet);
            table(pen, sheet);
            foot(pen, sheet);
        }
    }

    private void head(PDPageContentStream pen, ReceiptSheet sheet) throws IOException {
        centred(pen, sheet.chamber(), HEIGHT - 52, 15, Color.BLACK);
        centred(pen, "会　费　收　据", HEIGHT - 84, 24, Color.BLACK);
        text(pen, "开具日期：" + DAY.format(sheet.issuedOn()), LEFT, TOP + 10, TEXT, Color.BLACK);
        String number = "№ " + sheet.number();
        text(pen, number, RIGHT - width(number, TEXT), TOP + 10, TEXT, RED);
    }

    private void table(PDPageContentStream pen, ReceiptSheet sheet) throws IOException {
        List<String[]> rows = List.of(
                new String[] {"缴款单位", sheet.payer()},
                new String[] {"收款事由", sheet.subject()},
                new String[] {"金额（大写）", sheet.amountInCapitals()},
                new String[] {"金额（小写）", sheet.amount().display()});
        pen.setStrokingColor(GREY);
        for (int i = 0; i <= rows.size(); i++) {
            line(pen, LEFT, TOP - i * ROW, RIGHT, TOP - i * ROW);
        }
        for (int x : new int[] {LEFT, LEFT + LABEL, RIGHT}) {
            line(pen, x, TOP, x, TOP - rows.size() * ROW);
        }
        for (int i = 0; i < rows.size(); i++) {
            int middle = TOP - i * ROW - ROW / 2;
            text(pen, rows.get(i)[0], LEFT + 10, middle - 5, TEXT, GREY);
            cell(pen, rows.get(i)[1], LEFT + LABEL + 10, middle, RIGHT - LEFT - LABEL - 20);
        }
    }

    /** One line when it fits, else two smaller ones; what is longer still ends in an ellipsis. */
    private void cell(PDPageContentStream pen, String content, int x, int middle, int room) throws IOException {
        if (width(content, TEXT) <= room) {
            text(pen, content, x, middle - 5, TEXT, Color.BLACK);
            return;
        }
        List<String> lines = broken(content, room, SMALL);
        text(pen, lines.getFirst(), x, middle + 3, SMALL, Color.BLACK);
        String rest = lines.get(1) + (lines.size() > 2 ? "…" : "");
        text(pen, rest, x, middle - 13, SMALL, Color.BLACK);
    }

    private List<String> broken(String content, int room, int size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c : content.codePoints().toArray()) {
            String longer = line.toString() + Character.toString(c);
            if (width(longer, size) > room - size) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(c);
        }
        lines.add(line.toString());
        return lines;
    }

    private void foot(PDPageContentStream pen, ReceiptSheet sheet) throws IOException {
        int y = TOP - 4 * ROW - 30;
        text(pen, "收款单位：" + sheet.chamber(), LEFT, y, TEXT, Color.BLACK);
        text(pen, "（盖章）", RIGHT - 70, y, TEXT, GREY);
        if (sheet.isVoid()) {
            String why = sheet.voidReason() == null ? "" : "，原因：" + sheet.voidReason();
            String note = "此收据已于 " + DAY.format(java.util.Objects.requireNonNull(sheet.voidedOn())) + " 作废" + why + "。";
            text(pen, broken(note, RIGHT - LEFT, SMALL).getFirst(), LEFT, y - 24, SMALL, RED);
        }
        text(pen, sheet.remark(), LEFT, y - 42, SMALL, GREY);
    }

    private void stamp(PDPageContentStream pen) throws IOException {
        pen.saveGraphicsState();
        pen.setNonStrokingColor(STAMP);
        pen.beginText();
        pen.setFont(font, 110);
        pen.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(22), 190, 110));
        pen.showText("作废");
        pen.endText();
        pen.restoreGraphicsState();
    }

    private void centred(PDPageContentStream pen, String content, int y, int size, Color colour) throws IOException {
        text(pen, content, (WIDTH - width(content, size)) / 2, y, size, colour);
    }

    private void text(PDPageContentStream pen, String content, int x, int y, int size, Color colour)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.setNonStrokingColor(colour);
        pen.newLineAtOffset(x, y);
        pen.showText(printable(content));
        pen.endText();
    }

    private static void line(PDPageContentStream pen, int fromX, int fromY, int toX, int toY) throws IOException {
        pen.moveTo(fromX, fromY);
        pen.lineTo(toX, toY);
        pen.stroke();
    }

    private int width(String content, int size) throws IOException {
        return Math.round(font.getStringWidth(printable(content)) * size / 1000);
    }

    private String printable(String content) {
        StringBuilder printable = new StringBuilder();
        content.codePoints().map(c -> glyphs.getGlyphId(c) > 0 ? c : GETA).forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
