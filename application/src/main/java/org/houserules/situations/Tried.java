package org.houserules.situations;

import java.util.List;

/** How a situation came out under a policy. @param differences what is otherwise than expected; empty where it holds */
public record Tried(String name, String control, List<String> differences) {
    public boolean holds() {
        return differences.isEmpty();
    }
}
