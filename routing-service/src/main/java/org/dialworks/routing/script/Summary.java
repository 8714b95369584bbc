package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.List;

/** What a script touches, as far as it is known before it runs. */
final class Summary {

    private final List<String> creates = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final List<String> removes = new ArrayList<>();

    void creates(String what) {
        creates.add(what);
    }

    void creates(RuleKind kind, String scope, String name) {
        creates.add(kind.words() + " " + scope + "/" + name);
    }

    /** One that every platform has is changed; any other is created where it is missing. */
    void object(ObjectKind kind, String name) {
        (name.equals(ObjectKind.GLOBAL) ? changes : creates).add(kind.called(name));
    }

    void changes(String what) {
        changes.add(what);
    }

    void removesOthers(String rules, String owner) {
        removes.add(rules + "s of " + owner + " that the plan does not have");
    }

    List<String> creates() {
        return List.copyOf(creates);
    }

    List<String> changes() {
        return List.copyOf(changes);
    }

    List<String> removes() {
        return List.copyOf(removes);
    }
}
