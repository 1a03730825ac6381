package org.houserules.checklists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.checklists.PrivacyList.Step;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** The lists that ship with the product: dated data, with its sources. */
public final class PrivacyLists {
    private static final String FILE = "privacy-lists.yaml";

    private final List<PrivacyList> lists;

    private PrivacyLists(List<PrivacyList> lists) {
        this.lists = List.copyOf(lists);
    }

    static PrivacyLists shipped() {
        try (InputStream in = PrivacyLists.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the product");
            }
            return read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivacyLists read(String name, String text) throws Unusable {
        Faults faults = new Faults();
        Section top = YamlFile.parse(name, text, Path.of("."), faults);
        top.number("format", 1, 1);
        Set<String> keys = new HashSet<>();
        List<PrivacyList> lists = top.sections("lists").stream()
                .flatMap(section -> list(section, keys).stream())
                .toList();
        top.refuseUnknown();
        faults.throwIfAny();
        return new PrivacyLists(lists);
    }

    private static Optional<PrivacyList> list(Section section, Set<String> keys) {
        List.of("key", "title", "source", "checked").forEach(section::requiredText);
        String key = section.text("key").orElse("");
        if (!keys.add(key)) {
            section.fault("key", "'" + key + "' is there already", "Give each list a key of its own.");
        }
        Optional<URI> source = section.text("source").flatMap(PrivacyLists::address);
        if (source.isEmpty()) {
            section.fault("source", "'source' is no address of a page", "Give the page that says so, with https://.");
        }
        Optional<LocalDate> checked = section.date("checked");
        boolean verified = section.flag("verified").orElse(false);
        String title = section.text("title").orElse("");
        Set<String> ids = new HashSet<>();
        List<Step> steps =
                section.sections("steps").stream().map(step -> step(step, ids)).toList();
        if (steps.isEmpty()) {
            section.fault("steps", "the list has no steps", "Say at least one thing to look at.");
        }
        section.refuseUnknown();
        return source.isPresent() && checked.isPresent()
                ? Optional.of(new PrivacyList(key, title, source.get(), checked.get(), verified, steps))
                : Optional.empty();
    }

    private static Step step(Section section, Set<String> ids) {
        Step step = new Step(section.requiredText("id"), section.requiredText("do"), section.text("with"));
        if (!ids.add(step.id())) {
            section.fault("id", "'" + step.id() + "' is there already", "Give each step of a list an id of its own.");
        }
        section.refuseUnknown();
        return step;
    }

    private static Optional<URI> address(String words) {
        try {
            return Optional.of(new URI(words)).filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null);
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    public List<PrivacyList> all() {
        return lists;
    }

    public Optional<PrivacyList> find(String key) {
        return lists.stream().filter(list -> list.key().equals(key)).findFirst();
    }
}
