package io.huishu.sandbox.official;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What WeChat tells the developer's server: the fields of the XML in their order. */
record Push(Map<String, String> fields) {

    static Push event(OfficialAccount account, String openid, Instant at, String event, Map<String, String> more) {
        Map<String, String> fields = head(account, openid, at, "event");
        fields.put("Event", event);
        fields.putAll(more);
        return new Push(fields);
    }

    static Push text(OfficialAccount account, String openid, Instant at, String content, long msgId) {
        Map<String, String> fields = head(account, openid, at, "text");
        fields.put("Content", content);
        fields.put("MsgId", Long.toString(msgId));
        return new Push(fields);
    }

    private static Map<String, String> head(OfficialAccount account, String openid, Instant at, String type) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ToUserName", account.originalId());
        fields.put("FromUserName", openid);
        fields.put("CreateTime", Long.toString(at.getEpochSecond()));
        fields.put("MsgType", type);
        return fields;
    }

    String openid() {
        return fields.getOrDefault("FromUserName", "");
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<xml>");
        fields.forEach((name, value) -> xml.append(element(name, value)));
        return xml.append("</xml>").toString();
    }

    private static String element(String name, String value) {
        boolean number = name.equals("CreateTime") || name.equals("MsgId");
        String content = number ? value : "<![CDATA[" + value.replace("]]>", "]]]]><![CDATA[>") + "]]>";
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
