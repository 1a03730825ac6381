package org.houserules.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.houserules.accounts.controls.KeepingControls;
import org.houserules.accounts.controls.RequestControls;
import org.houserules.comments.controls.CommentControls;
import org.houserules.policy.Policy;
import org.houserules.posts.DraftPost;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Describes every control: what it asks, its settings, and which policies bind it. */
@Command(name = "controls", description = "Describes every control, as Markdown: docs/controls.md is made with it.")
final class ControlsCommand implements Callable<Integer> {
    private static final List<ControlsPage.Part> PARTS = List.of(
            new ControlsPage.Part("Of posts", PostControls.catalogue()),
            new ControlsPage.Part("Of requests for accounts", RequestControls.catalogue()),
            new ControlsPage.Part("Of accounts as they are kept", KeepingControls.catalogue()),
            new ControlsPage.Part("Of comments", CommentControls.catalogue()));

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    ControlsCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        Policies policies = new Policies(setting.home());
        List<Policy<DraftPost>> shipped = new ArrayList<>();
        for (String id : policies.ids()) {
            shipped.add(policies.read(id));
        }
        new ControlsPage(PARTS, shipped).print(setting.out());
        return Main.CLEAR;
    }
}
