package io.huishu.chassis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * Reads the first sheet of an .xlsx that has anything on it, as a stream: what it holds in memory is the shared texts,
 * bounded, however large the file pretends to be. A house that reads workbooks brings {@code poi-ooxml}.
 */
public final class WorkbookReader {
    /** The largest file that is looked at, a text file too. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private WorkbookReader() {}

    /**
     * @param mostRows that a table may have; some more lines for titles and totals are let through to the sink
     * @throws WorkbookRefused with one sentence for whatever is wrong with the file
     */
    public static void read(Path file, int mostRows, RowSink sink) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw WorkbookRefused.tooLarge();
            }
            FileKind.demandWorkbook(file);
            ZipScreen.screen(file);
            try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                firstSheet(new XSSFReader(parts), mostRows, sink);
            }
        } catch (WorkbookRefused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static void firstSheet(XSSFReader workbook, int mostRows, RowSink sink)
            throws IOException, OpenXML4JException, XMLStreamException {
        boolean from1904 = countsFrom1904(workbook.getWorkbookData());
        SharedTexts texts = SharedTexts.read(workbook.getSharedStringsData());
        DateStyles styles = DateStyles.read(workbook.getStylesData());
        Iterator<InputStream> sheets = workbook.getSheetsData();
        while (sheets.hasNext()) {
            if (new SheetXml(texts, styles, from1904, mostRows).read(sheets.next(), sink)) {
                return;
            }
        }
        throw WorkbookRefused.empty();
    }

    private static boolean countsFrom1904(InputStream part) throws XMLStreamException {
        boolean from1904 = false;
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.opens("workbookPr")) {
                    from1904 = xml.attribute("date1904", "0").matches("1|true");
                }
            }
        }
        return from1904;
    }

    /** A refusal may come wrapped by the XML reader. */
    private static WorkbookRefused broken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkbookRefused refused) {
                return refused;
            }
        }
        return WorkbookRefused.broken();
    }
}
