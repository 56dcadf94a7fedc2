package io.huishu.sandbox.official;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The passive reply of the developer's server, as the person sees it. */
final class PushReply {

    private PushReply() {}

    /** The lines to show; none for an empty body or {@code success}. IllegalArgumentException for anything else wrong. */
    static List<String> read(String body, OfficialAccount account) {
        String text = body.strip();
        if (text.isEmpty() || text.equals("success")) {
            return List.of();
        }
        Element xml = parse(text);
        String encrypted = value(xml, "Encrypt");
        if (encrypted.isEmpty()) {
            return lines(xml);
        }
        String expected = PushCrypt.signature(account.token(), value(xml, "TimeStamp"), value(xml, "Nonce"), encrypted);
        if (!expected.equals(value(xml, "MsgSignature"))) {
            throw new IllegalArgumentException("the reply's MsgSignature is wrong");
        }
        return lines(parse(PushCrypt.decrypt(encrypted, account.appid(), account.aesKey())));
    }

    private static List<String> lines(Element xml) {
        return switch (value(xml, "MsgType")) {
            case "text" -> List.of(value(xml, "Content"));
            case "news" -> articles(xml);
            case "image" -> List.of("[图片]");
            case "transfer_customer_service" -> List.of();
            default -> throw new IllegalArgumentException("unknown MsgType");
        };
    }

    private static List<String> articles(Element xml) {
        List<String> lines = new ArrayList<>();
        NodeList items = xml.getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            lines.add(value(item, "Title") + "\n" + value(item, "Description") + "\n" + value(item, "Url"));
        }
        return lines;
    }

    private static String value(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : String.valueOf(found.item(0).getTextContent());
    }

    private static Element parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("the reply is not XML", e);
        }
    }
}
