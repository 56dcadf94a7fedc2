package io.huishu.chassis.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number. */
final class SharedTexts {
    private static final int MOST_TEXTS = 300_000;
    private static final int MOST_CHARACTERS = 10_000_000;

    private final List<String> texts = new ArrayList<>();

    static SharedTexts read(@Nullable InputStream part) throws XMLStreamException {
        SharedTexts shared = new SharedTexts();
        if (part != null) {
            try (Xml xml = new Xml(part)) {
                shared.read(xml);
            }
        }
        return shared;
    }

    private void read(Xml xml) throws XMLStreamException {
        int characters = 0;
        while (xml.next()) {
            if (xml.opens("si")) {
                String text = richText(xml, "si");
                characters += text.length();
                if (texts.size() >= MOST_TEXTS || characters > MOST_CHARACTERS) {
                    throw WorkbookRefused.bomb();
                }
                texts.add(text);
            }
        }
    }

    /** Joins the runs of a text; hints on pronunciation are none of it. */
    static String richText(Xml xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean hint = false;
        while (xml.next() && !xml.closes(until)) {
            if (xml.opens("rPh")) {
                hint = true;
            } else if (xml.closes("rPh")) {
                hint = false;
            } else if (xml.opens("t") && !hint) {
                text.append(xml.text());
            } else if (xml.opens("t")) {
                xml.text();
            }
            if (text.length() > MOST_CHARACTERS) {
                throw WorkbookRefused.bomb();
            }
        }
        return text.toString();
    }

    /** Empty when there is no such text. */
    String at(String index) {
        int i = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : -1;
        return i >= 0 && i < texts.size() ? texts.get(i) : "";
    }
}
