package org.houserules.situations.web;

import java.util.List;

/** How a situation came out. @param differences what is otherwise than expected; empty where it holds */
public record SituationRow(String name, String control, List<String> differences) {
    public boolean holds() {
        return differences.isEmpty();
    }
}
