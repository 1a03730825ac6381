package org.houserules.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.policy.Policy;
import org.houserules.policy.Verdict;
import org.houserules.posts.CheckPost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.GatherFacts;
import org.houserules.posts.PostContent;
import org.houserules.posts.Surroundings;
import org.houserules.posts.controls.PostFloor;
import org.houserules.posts.files.PostFile;
import org.houserules.posts.files.SurroundingsFiles;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.screening.faces.FaceDetection;
import org.houserules.screening.model.LanguageModel;
import org.houserules.screening.model.ModelScreening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what stands against posts under a school's policy. */
@Command(name = "check", description = "Says what stands against a post under a school's policy, and what to do.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "POST.yaml", arity = "1..*", description = "The posts to check.")
    private List<Path> posts = List.of();

    @Option(names = "--policy", required = true, paramLabel = "ID|FILE", description = "The school's policy.")
    private String policy = "";

    @Option(names = "--roll", paramLabel = "CSV", description = "The pupils on the roll.")
    private @Nullable Path roll;

    @Option(names = "--consents", paramLabel = "CSV", description = "What may be done with their photo, film and name.")
    private @Nullable Path consents;

    @Option(names = "--school", paramLabel = "YAML", description = "The school's devices, staff and own details.")
    private @Nullable Path school;

    @Option(
            names = "--face-model",
            paramLabel = "FILE",
            defaultValue = "${env:HOUSERULES_FACE_MODEL}",
            description = "The model that finds faces (default: where the manual says).")
    private @Nullable Path faceModel;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the check, as 2026-11-24. Default: today.")
    private @Nullable String on;

    @Option(names = "--with-model", description = "Asks the language model as well; that takes a second longer.")
    private boolean withModel;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--all", description = "Shows what was found in order as well.")
    private boolean all;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        LocalDate today = Day.of("--on", Optional.ofNullable(on), setting.clock());
        Policy<DraftPost> inForce = new Policies(setting.home()).read(policy);
        Faults faults = new Faults();
        Surroundings surroundings = SurroundingsFiles.read(
                Optional.ofNullable(roll), Optional.ofNullable(consents), Optional.ofNullable(school), faults);
        List<PostContent> contents = read(faults);
        faults.throwIfAny();
        CheckPost check = new CheckPost(facts(surroundings), inForce, PostFloor.rules());
        List<CheckedPost> checked = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Verdict verdict = check.check(contents.get(i), today).forEverybody();
            checked.add(new CheckedPost(posts.get(i).toString(), verdict));
        }
        print(checked, inForce);
        return checked.stream().allMatch(post -> post.verdict().decision().isClear())
                ? Main.CLEAR
                : Main.STANDS_AGAINST;
    }

    private GatherFacts facts(Surroundings surroundings) {
        GatherFacts facts = new GatherFacts(surroundings);
        return withModel ? facts.with(ModelScreening.of(LanguageModel.lazily(Optional.empty()))) : facts;
    }

    /** Every post is read, so that one call reports the faults of all. */
    private List<PostContent> read(Faults faults) {
        FaceDetection detection = FaceDetection.with(
                Optional.ofNullable(faceModel),
                FaceDetection.folders(setting.home(), setting.home().resolve("data")));
        List<PostContent> contents = new ArrayList<>();
        for (Path post : posts) {
            try {
                contents.add(PostFile.read(post, detection, faults));
            } catch (Unusable unusable) {
                unusable.faults().forEach(fault -> faults.add(fault.file(), fault.line(), fault.what(), fault.mend()));
            }
        }
        return contents;
    }

    private void print(List<CheckedPost> checked, Policy<DraftPost> inForce) {
        if (json) {
            new VerdictJson(setting.out(), all).print(checked);
        } else {
            new VerdictText(setting.out(), all, inForce).print(checked);
        }
    }
}
