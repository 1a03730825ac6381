package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.policy.FakeControls.Colour;
import org.houserules.policy.FakeControls.Counted;
import org.houserules.policy.FakeControls.Limit;
import org.houserules.policy.SettingDescription.Kind;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.junit.jupiter.api.Test;

class SettingReaderTest {
    private final Faults faults = new Faults();

    private Section section(String yaml) {
        try {
            return YamlFile.parse("setting.yaml", yaml, Path.of("."), faults);
        } catch (Unusable e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Counted.Setting> read(String yaml) {
        return SettingReader.read(section(yaml), Counted.Setting.class);
    }

    @Test
    void everyShapeIsRead() {
        assertThat(read("{most-days: 42, kinds: [red, blue], for: very-long, words: 9, besides: [tea, cake]}"))
                .contains(new Counted.Setting(
                        42,
                        List.of(Colour.RED, Colour.BLUE),
                        Limit.VERY_LONG,
                        Optional.of(9),
                        Optional.of(List.of("tea", "cake"))));
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsAbsent() {
        assertThat(read("{most-days: 1, kinds: red, for: short}"))
                .contains(new Counted.Setting(1, List.of(Colour.RED), Limit.SHORT, Optional.empty(), Optional.empty()));
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void nothingToSetIsReadFromNothing() {
        assertThat(SettingReader.read(section("{other: 1}"), NoSetting.class)).contains(new NoSetting());
    }

    @Test
    void whatIsMissingIsNamedAndThereIsNoSetting() {
        assertThat(read("{words: 3}")).isEmpty();
        assertThat(faults.list())
                .extracting(Fault::what)
                .containsExactly(
                        "The setting 'most-days' is missing",
                        "The setting 'kinds' is missing",
                        "The setting 'for' is missing");
    }

    @Test
    void anOptionalValueThatCannotBeReadIsAFaultAndThereIsNoSetting() {
        assertThat(read("{most-days: 1, kinds: red, for: short, words: lots}")).isEmpty();
        assertThat(faults.list()).hasSize(1);
    }

    @Test
    void oneUnknownWordInAListIsAFault() {
        read("{most-days: 1, kinds: [red, rde], for: short}");

        assertThat(faults.list())
                .singleElement()
                .satisfies(fault -> assertThat(fault.mend()).startsWith("Did you mean 'red'?"));
    }

    @Test
    void aPolicyNamesASettingInLowerCaseWithHyphens() {
        assertThat(SettingDescription.of(Counted.Setting.class))
                .containsExactly(
                        new SettingDescription(
                                "most-days", "a whole number of at least 1", Kind.NUMBER, List.of(), false),
                        new SettingDescription(
                                "kinds", "one or more of: red, blue", Kind.WORDS, List.of("red", "blue"), false),
                        new SettingDescription(
                                "for", "one of: short, very-long", Kind.ONE_WORD, List.of("short", "very-long"), false),
                        new SettingDescription(
                                "words",
                                "a whole number of at least 1 (may be left out)",
                                Kind.NUMBER,
                                List.of(),
                                true),
                        new SettingDescription(
                                "besides", "a list of words (may be left out)", Kind.FREE_WORDS, List.of(), true));
    }

    @Test
    void aSettingSaysWhatItHoldsByItsKeys() {
        Counted.Setting setting = new Counted.Setting(
                3, List.of(Colour.RED, Colour.BLUE), Limit.VERY_LONG, Optional.empty(), Optional.of(List.of("tea")));

        assertThat(SettingDescription.values(setting))
                .containsExactly(
                        Map.entry("most-days", "3"),
                        Map.entry("kinds", "red, blue"),
                        Map.entry("for", "very-long"),
                        Map.entry("besides", "tea"));
    }

    @Test
    void aShapeThatNoPolicyCanGiveFailsLoudly() {
        record Wrong(Path where) {}
        assertThatIllegalArgumentException().isThrownBy(() -> SettingDescription.of(Wrong.class));
        assertThatIllegalArgumentException().isThrownBy(() -> SettingReader.read(section("{where: x}"), Wrong.class));
    }
}
