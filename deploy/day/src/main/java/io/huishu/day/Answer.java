package io.huishu.day;

import tools.jackson.databind.JsonNode;

/** What a door answered. */
public record Answer(String asked, int status, JsonNode body) {
    /** @throws DayFailed with the door's own sentence unless it answered 2xx */
    public Answer ok() {
        if (status < 200 || status > 299) {
            throw new DayFailed(
                    asked + " 回答 " + status + "：" + body.path("detail").asString(body.toString()));
        }
        return this;
    }

    public String text(String field) {
        return body.path(field).asString("");
    }

    public long fen(String field) {
        return body.path(field).path("fen").asLong();
    }

    public int number(String field) {
        return body.path(field).asInt();
    }

    public JsonNode items() {
        return body.path("items");
    }
}
