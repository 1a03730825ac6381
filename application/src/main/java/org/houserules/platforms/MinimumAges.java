package org.houserules.platforms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** From which age each platform takes people in the United Kingdom, by its own terms: dated data, with its sources. */
public final class MinimumAges {
    private static final String FILE = "minimum-ages.yaml";
    private static final int OLDEST = 30;

    private final List<Age> ages;

    private MinimumAges(List<Age> ages) {
        this.ages = List.copyOf(ages);
    }

    /**
     * An age from which a platform takes people.
     *
     * @param source the page that says so
     * @param from its first day in force; absent where it has been so for longer than anybody recorded
     * @param checked when somebody last looked
     * @param verified whether the source itself was read then, not only what others say of it
     */
    public record Age(
            Platform platform, int years, URI source, Optional<LocalDate> from, LocalDate checked, boolean verified) {
        private boolean isInForceOn(LocalDate day) {
            return from.filter(day::isBefore).isEmpty();
        }
    }

    /** The register that ships with the product. */
    public static MinimumAges shipped() {
        try (InputStream in = MinimumAges.class.getResourceAsStream(FILE)) {
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

    static MinimumAges read(String name, String text) throws Unusable {
        Faults faults = new Faults();
        Section top = YamlFile.parse(name, text, Path.of("."), faults);
        top.number("format", 1, 1);
        List<Age> ages = top.sections("ages").stream()
                .flatMap(section -> age(section).stream())
                .toList();
        top.refuseUnknown();
        faults.throwIfAny();
        return new MinimumAges(ages);
    }

    private static Optional<Age> age(Section section) {
        List.of("platform", "years", "source", "checked").forEach(section::requiredText);
        Optional<Platform> platform = section.word("platform", Platform.class);
        Optional<Integer> years = section.number("years", 1, OLDEST);
        Optional<URI> source = section.text("source").flatMap(WebAddress::read);
        Optional<LocalDate> checked = section.date("checked");
        Optional<LocalDate> from = section.date("from");
        boolean verified = section.flag("verified").orElse(false);
        section.refuseUnknown();
        if (source.isEmpty()) {
            section.fault("source", "'source' is no address of a page", "Give the page that says so, with https://.");
        }
        return platform.isPresent() && years.isPresent() && source.isPresent() && checked.isPresent()
                ? Optional.of(new Age(platform.get(), years.get(), source.get(), from, checked.get(), verified))
                : Optional.empty();
    }

    /** The age in force on a day; empty where none is on record, or the platform leaves it to others. */
    public Optional<Age> on(Platform platform, LocalDate day) {
        return ages.stream()
                .filter(age -> age.platform() == platform && age.isInForceOn(day))
                .max(Comparator.comparing(age -> age.from().orElse(LocalDate.MIN)));
    }

    /** Every row, for the page that shows where ages come from. */
    public List<Age> all() {
        return ages;
    }
}
