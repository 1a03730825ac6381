package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.names.KnownName;

/** Writes the roll and the consents of an invented school: the same files for the same number of pupils. */
final class SampleRoll {
    private static final List<String> GIVEN = words("""
            Amelia Noah Olivia Muhammad Isla Leo Ava Oliver Freya Arthur Lily George Grace Ibrahim Rose Theo
            Hope Harry Summer Max Willow Finley Zara Jude Aisha Rowan Maya Ezra Penelope Kofi
            """);
    private static final List<String> FIRST_HALF = words("""
            Apple Bramble Candle Dapple Elder Feather Ginger Hazel Inkle Juniper Kettle Larks Mistle Nettle
            Oak Pepper Quill Rumble Sprocket Thistle
            """);
    private static final List<String> SECOND_HALF = words("""
            bank croft down field garth ham ington worth mere pool ridge shaw ton wick wood by combe dale
            """);

    private SampleRoll() {}

    static void write(Path folder, int pupils) throws IOException {
        List<String> roll = new ArrayList<>();
        List<String> consents = new ArrayList<>();
        roll.add("id,given_name,family_name,preferred_name,year_group,form,date_of_birth,do_not_identify");
        consents.add("pupil_id,kind,purpose,answer,answered_on,until,answered_by");
        for (int i = 0; i < pupils; i++) {
            String id = "B%04d".formatted(i);
            String year = String.valueOf(i % 7);
            roll.add(String.join(",", id, given(i), family(i), "", year, year + "L", "2016-03-14", "no"));
            consents.add(id + ",photo,any,given,2026-09-04,,parent");
            consents.add(id + ",name,any," + (i % 9 == 8 ? "refused" : "given") + ",2026-09-04,,parent");
        }
        Files.write(folder.resolve("roll.csv"), roll);
        Files.write(folder.resolve("consents.csv"), consents);
    }

    static KnownName known(int i) {
        return new KnownName(
                "B%05d".formatted(i), given(i), family(i), Optional.empty(), List.of(), List.of());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String given(int i) {
        return GIVEN.get(i % GIVEN.size());
    }

    private static String family(int i) {
        return FIRST_HALF.get(i / 7 % FIRST_HALF.size()) + SECOND_HALF.get(i / 11 % SECOND_HALF.size());
    }
}
