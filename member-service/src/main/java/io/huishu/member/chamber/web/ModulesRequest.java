package io.huishu.member.chamber.web;

import io.huishu.member.chamber.Module;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

record ModulesRequest(@NotNull(message = "请选择要开通的模块。") List<String> modules) {
    Set<Module> set() {
        return setOf(modules);
    }

    static Set<Module> setOf(List<String> words) {
        return words.stream().map(Module::of).collect(Collectors.toUnmodifiableSet());
    }
}
