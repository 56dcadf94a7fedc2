package io.huishu.sandbox.mini;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The templates each mini-program has picked. */
@Component
public final class Templates {

    private final Shelf<Template> templates;

    Templates(Shelves shelves) {
        this.templates = shelves.open("templates", Template.class);
    }

    /** 43 characters, as WeChat's template ids are. */
    public Template pick(String appid, String name, String title, List<Template.Keyword> keywords) {
        Template template = new Template(Chance.letters(43), appid, name, title, List.copyOf(keywords));
        templates.put(template.id(), template);
        return template;
    }

    public List<Template> of(String appid) {
        return templates.all().stream()
                .filter(each -> each.appid().equals(appid))
                .toList();
    }

    public Optional<Template> find(String appid, String id) {
        return templates.find(id).filter(each -> each.appid().equals(appid));
    }
}
