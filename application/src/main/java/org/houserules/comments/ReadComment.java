package org.houserules.comments;

import java.util.List;
import org.houserules.people.School;
import org.houserules.screening.items.ItemScreened;
import org.houserules.screening.items.ItemScreening;
import org.houserules.screening.items.NamesInItems;
import org.houserules.screening.names.KnownName;
import org.houserules.screening.text.OwnDetails;
import org.houserules.screening.text.RuleScreening;

/** Reads the words of comments by rules, with the names that a school knows. Safe to share between threads. */
public final class ReadComment {
    private final ItemScreening screening;

    private ReadComment(ItemScreening screening) {
        this.screening = screening;
    }

    /** @param roll the pupils of the school, by name */
    public static ReadComment at(School school, List<KnownName> roll) {
        return new ReadComment(new ItemScreening(
                NamesInItems.of(roll, school.staffNames()),
                RuleScreening.of(
                        new OwnDetails(school.phones(), school.emailDomains(), school.addresses()),
                        school.confidential(),
                        school.staffNames())));
    }

    public WrittenComment read(String words) {
        ItemScreened screened = screening.screen(words);
        return new WrittenComment(words, screened.findings(), screened.cannotTell());
    }
}
