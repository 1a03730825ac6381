package org.houserules.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.people.School;
import org.houserules.posts.Surroundings;
import org.houserules.posts.files.SurroundingsFiles;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.screening.items.ItemScreening;
import org.houserules.screening.items.NamesInItems;
import org.houserules.screening.model.FullScreening;
import org.houserules.screening.model.LanguageModel;
import org.houserules.screening.model.ModelScreening;
import org.houserules.screening.text.OwnDetails;
import org.houserules.screening.text.RuleScreening;
import org.houserules.screening.text.TextScreening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what stands in texts that others wrote, such as comments: JSON lines in, JSON lines out. */
@Command(
        name = "screen",
        description = {
            "Says what stands in texts, such as comments.",
            "Reads one JSON object a line, {\"id\": ..., \"text\": ...}, and answers each with one line, in order."
        })
final class ScreenCommand implements Callable<Integer> {
    @Option(names = "--roll", paramLabel = "CSV", description = "The pupils on the roll.")
    private @Nullable Path roll;

    @Option(names = "--school", paramLabel = "YAML", description = "The school's staff and own details.")
    private @Nullable Path school;

    @Option(names = "--without-model", description = "Asks the rules only: starts at once, and finds less.")
    private boolean withoutModel;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    ScreenCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        Faults faults = new Faults();
        Surroundings surroundings = SurroundingsFiles.read(
                Optional.ofNullable(roll), Optional.empty(), Optional.ofNullable(school), faults);
        faults.throwIfAny();
        ScreenLines lines =
                new ScreenLines(screening(surroundings), Runtime.getRuntime().availableProcessors());
        try (BufferedInputStream in = new BufferedInputStream(setting.in())) {
            long unread = lines.screen(new BoundedLines(in), setting.out());
            if (unread > 0) {
                String many = unread == 1 ? "1 line" : unread + " lines";
                throw Unusable.of(new Fault(
                        "standard input", 0, many + " could not be read", "Look for cannotTell in the answers."));
            }
            return Main.CLEAR;
        } catch (IOException stopped) {
            throw Unusable.of(new Fault("standard input", 0, "It could not be read to its end", "Please try again."));
        }
    }

    private ItemScreening screening(Surroundings surroundings) {
        School known = surroundings.school();
        TextScreening rules = RuleScreening.of(
                new OwnDetails(known.phones(), known.emailDomains(), known.addresses()),
                known.confidential(),
                known.staffNames());
        NamesInItems names = NamesInItems.of(surroundings.knownNames(), known.staffNames());
        return new ItemScreening(names, withoutModel ? rules : withModel(rules));
    }

    private static TextScreening withModel(TextScreening rules) {
        return new FullScreening(rules, ModelScreening.of(LanguageModel.lazily(Optional.empty())));
    }
}
