package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentsOnRecord;
import org.houserules.reading.Words;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** The database counts the same answers as the rule does, list after list. */
class AnswersAgreeTest {
    private final TestHouse house = TestHouse.shared();
    private final ASchoolOffice office = new ASchoolOffice(house, "Larkfield Primary");
    private final Random random = new Random(42);

    @Test
    void theTableHoldsWhatTheRuleSays() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
        ConsentsOnRecord rule = ConsentsOnRecord.NOTHING;
        for (int i = 0; i < 40; i++) {
            List<Consent> rows = rows();
            boolean complete = random.nextBoolean();
            rule = rule.imported(rows, complete, ASchoolOffice.TODAY);
            office.bring(ListKind.CONSENTS, csv(rows), complete);

            assertThat(stored()).as("after list %s", i).isEqualTo(new HashSet<>(rule.list()));
        }
    }

    private Set<Consent> stored() {
        List<Long> keys = List.of(office.key("Q01"), office.key("Q02"));
        return new HashSet<>(office.as(
                office.clerk,
                () -> house.inside(
                        office.school.id(), () -> house.room(Lists.class).answers(office.school.id(), keys))));
    }

    private List<Consent> rows() {
        List<Consent> rows = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            rows.add(new Consent(
                    random.nextBoolean() ? "Q01" : "Q02",
                    random.nextBoolean() ? ConsentKind.PHOTO : ConsentKind.NAME,
                    random.nextBoolean() ? ConsentPurpose.ANY : ConsentPurpose.WEBSITE,
                    ConsentAnswer.values()[random.nextInt(5)],
                    day(),
                    random.nextInt(4) == 0 ? day() : Optional.empty()));
        }
        return rows;
    }

    private Optional<LocalDate> day() {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(ASchoolOffice.TODAY.minusDays(random.nextInt(3)));
    }

    private static String csv(List<Consent> rows) {
        return "pupil_id,kind,purpose,answer,answered_on,until\n"
                + rows.stream().map(AnswersAgreeTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Consent row) {
        return String.join(
                ",",
                row.pupil(),
                Words.of(row.kind()),
                Words.of(row.purpose()),
                Words.of(row.answer()),
                row.answeredOn().map(LocalDate::toString).orElse(""),
                row.until().map(LocalDate::toString).orElse(""));
    }
}
