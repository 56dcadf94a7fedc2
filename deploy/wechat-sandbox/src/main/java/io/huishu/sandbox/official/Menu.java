package io.huishu.sandbox.official;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.apps.ApiRefusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The menu under the chat, in WeChat's own JSON. */
public record Menu(@Nullable List<Button> button) {

    private static final Set<String> TYPES = Set.of(
            "click",
            "view",
            "miniprogram",
            "scancode_push",
            "scancode_waitmsg",
            "pic_sysphoto",
            "pic_photo_or_album",
            "pic_weixin",
            "location_select",
            "media_id",
            "article_id",
            "article_view_limited",
            "view_limited");

    /** One button; a button with sub-buttons has no type of its own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Button(
            @Nullable String type,
            @Nullable String name,
            @Nullable String key,
            @Nullable String url,
            @Nullable String appid,
            @Nullable String pagepath,
            @JsonProperty("sub_button") @Nullable List<Button> subButton) {

        public List<Button> children() {
            return subButton == null ? List.of() : subButton;
        }
    }

    public List<Button> buttons() {
        return button == null ? List.of() : button;
    }

    /** 40016, 40017, 40018, 40019, 40020, 40023, 40025, 40027 as WeChat answers. */
    void check() {
        if (buttons().isEmpty() || buttons().size() > 3) {
            throw new ApiRefusal(40016, "invalid button size");
        }
        buttons().forEach(top -> {
            checkName(top, 16, 40018);
            if (top.children().size() > 5) {
                throw new ApiRefusal(40023, "invalid sub button size");
            }
            top.children().forEach(sub -> {
                checkName(sub, 60, 40025);
                checkAction(sub, 40027);
            });
            if (top.children().isEmpty()) {
                checkAction(top, 40020);
            }
        });
    }

    private static void checkName(Button button, int bytes, int errcode) {
        if (button.name() == null || button.name().isEmpty() || length(button.name()) > bytes) {
            throw new ApiRefusal(errcode, "invalid button name size");
        }
    }

    private static void checkAction(Button button, int urlErrcode) {
        String type = String.valueOf(button.type());
        if (!TYPES.contains(type)) {
            throw new ApiRefusal(40017, "invalid button type");
        }
        if (type.equals("click") && (button.key() == null || button.key().isEmpty() || length(button.key()) > 128)) {
            throw new ApiRefusal(40019, "invalid button key size");
        }
        boolean opens = type.equals("view") || type.equals("miniprogram");
        boolean goodUrl = button.url() != null && button.url().matches("https?://\\S+") && length(button.url()) <= 1024;
        if (opens && !goodUrl) {
            throw new ApiRefusal(urlErrcode, "invalid url size");
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
