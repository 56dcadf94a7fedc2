package io.huishu.chassis.sheet;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a day. */
final class DateStyles {
    private static final int MOST_STYLES = 65_490;

    private final BitSet dates = new BitSet();

    static DateStyles read(@Nullable InputStream part) throws XMLStreamException {
        DateStyles styles = new DateStyles();
        if (part != null) {
            try (Xml xml = new Xml(part)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean inCellStyles = false;
        int style = 0;
        while (xml.next()) {
            if (xml.opens("numFmt")) {
                formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode", ""));
            } else if (xml.opens("cellXfs") || xml.closes("cellXfs")) {
                inCellStyles = xml.opens("cellXfs");
            } else if (inCellStyles && xml.opens("xf")) {
                int format = xml.number("numFmtId", 0);
                dates.set(style++, DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
            }
            if (style > MOST_STYLES || formats.size() > MOST_STYLES) {
                throw WorkbookRefused.bomb();
            }
        }
    }

    boolean isDate(int style) {
        return dates.get(style);
    }
}
