package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.posts.CheckPost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.GatherFacts;
import org.houserules.posts.PostContent;
import org.houserules.posts.Surroundings;
import org.houserules.posts.controls.PostControls;
import org.houserules.situations.PolicyOnTrial;
import org.houserules.posts.controls.PostFloor;
import org.houserules.posts.files.PostFile;
import org.houserules.posts.files.SurroundingsFiles;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;

/** What is measured: a post of 300 characters with two pictures in a school of 2,000 pupils, under every control. */
record Subject(CheckPost check, PostContent post) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final int PUPILS = 2_000;
    private static final int CHARACTERS = 300;

    static Path folder() {
        return Path.of(System.getProperty("houserules.home", "."), "bench", "subject");
    }

    /** For what is written on the way; lies with the other results of building. */
    static Path results() {
        return folder().resolveSibling("target");
    }

    static Subject read() throws IOException, Unusable {
        Path written = Files.createTempDirectory(results(), "school");
        SampleRoll.write(written, PUPILS);
        Faults faults = new Faults();
        Surroundings surroundings = SurroundingsFiles.read(
                Optional.of(written.resolve("roll.csv")),
                Optional.of(written.resolve("consents.csv")),
                Optional.of(folder().resolve("school.yaml")),
                faults);
        PostContent post = PostFile.read(folder().resolve("post.yaml"), faults);
        faults.throwIfAny();
        Policy<DraftPost> policy =
                PolicyFile.read(folder().resolve("all-controls"), PostControls.catalogue(), PolicyOnTrial.controls(), Capabilities.shipped());
        CheckPost check = new CheckPost(new GatherFacts(surroundings), policy, PostFloor.rules());
        return new Subject(check, withText(post, post.text().strip(), CHARACTERS));
    }

    /** The same post with its words repeated up to a length. */
    PostContent ofLength(int characters) {
        String words = (post.text() + " ").repeat(characters / post.text().length() + 1);
        return withText(post, words.substring(0, characters), characters);
    }

    private static PostContent withText(PostContent post, String text, int characters) {
        if (text.length() != characters) {
            throw new IllegalStateException("the text has " + text.length() + " characters, not " + characters);
        }
        return new PostContent(
                post.account(),
                post.author(),
                post.purpose(),
                post.goesOut(),
                text,
                post.links(),
                post.pictures(),
                post.videos(),
                post.permissions(),
                post.confirmed());
    }
}
