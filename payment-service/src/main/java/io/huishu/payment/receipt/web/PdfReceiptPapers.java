package io.huishu.payment.receipt.web;

import io.huishu.payment.receipt.ReceiptPapers;
import io.huishu.payment.receipt.ReceiptSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/**
 * Receipts drawn with PDFBox on half a sheet of A4, with the glyphs they use of Noto Sans SC inside. One is drawn at a
 * time: the font's tables take memory that this house does not have many times over.
 */
@Component
public class PdfReceiptPapers implements ReceiptPapers {
    @Override
    public synchronized byte[] pdf(ReceiptSheet sheet) {
        try (TrueTypeFont face = ChineseFont.open();
                PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle("会费收据 " + sheet.number());
            about.setAuthor(sheet.chamber());
            document.setDocumentInformation(about);
            new ReceiptDrawing(document, face).draw(sheet);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
