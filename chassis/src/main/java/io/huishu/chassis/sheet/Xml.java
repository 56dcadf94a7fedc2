package io.huishu.chassis.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook, read forward only; what is more than XML of this file alone is refused. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws XMLStreamException {
        this.in = new Bounded(in);
        this.reader = FACTORY.createXMLStreamReader(this.in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw WorkbookRefused.markup();
        });
        return factory;
    }

    /**
     * Goes on to the next tag.
     *
     * @return false at the end
     */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw WorkbookRefused.markup();
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean opens(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        return Objects.requireNonNullElse(attribute(name), otherwise);
    }

    int number(String name, int otherwise) {
        String text = attribute(name, "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** The text of the element that was just opened. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
        try {
            in.close();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Ends a part that is larger than the whole file was when it was screened. */
    private static final class Bounded extends FilterInputStream {
        private long left = ZipScreen.MOST_UNPACKED;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw WorkbookRefused.bomb();
            }
        }
    }
}
