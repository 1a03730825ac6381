package org.houserules.posts.files;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.posts.Account;
import org.houserules.posts.Author;
import org.houserules.posts.Authorisation;
import org.houserules.posts.Link;
import org.houserules.posts.Permission;
import org.houserules.posts.PostContent;
import org.houserules.posts.Purpose;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.houserules.screening.faces.FaceDetection;

/** Reads a post from YAML. Only its text must be there; whatever else is left out is an absent fact. */
public final class PostFile {
    private PostFile() {}

    public static PostContent read(Path file, Faults faults) throws Unusable {
        return read(file, FaceDetection.none(), faults);
    }

    /** With the faces in its pictures counted. */
    public static PostContent read(Path file, FaceDetection detection, Faults faults) throws Unusable {
        Section top = YamlFile.read(file, faults);
        top.number("format", 1, 1);
        PostContent post = post(top, new PictureReader(false, detection));
        top.refuseUnknown();
        return post;
    }

    /** The post of a worked case, where facts may stand for files. */
    public static PostContent ofSituation(Section post) {
        return post(post, new PictureReader(true, FaceDetection.none()));
    }

    private static PostContent post(Section top, PictureReader pictures) {
        Optional<String> text = top.exactText("text");
        if (text.isEmpty()) {
            top.fault("text", "The post has no text", "Write the words of the post under 'text: |'.");
        }
        return new PostContent(
                top.section("account").map(PostFile::account).orElse(Account.unknown()),
                top.section("author").map(PostFile::author).orElse(Author.unknown()),
                top.word("purpose", Purpose.class),
                top.date("goes-out"),
                text.orElse(""),
                links(top.sections("links")),
                pictures.pictures(top.sections("pictures")),
                pictures.videos(top.sections("videos")),
                top.sections("permissions").stream().map(PostFile::permission).toList(),
                new HashSet<>(top.texts("confirmed")));
    }

    private static Account account(Section section) {
        Account account = new Account(
                section.word("platform", Platform.class),
                section.flag("official"),
                section.word("audience", Readership.class),
                section.flag("pupils-contribute"));
        section.refuseUnknown();
        return account;
    }

    private static Author author(Section section) {
        Author author = new Author(
                section.text("name"),
                section.text("position"),
                authorisation(section),
                section.word("unsigned", Unsigned.class).isPresent());
        section.refuseUnknown();
        return author;
    }

    /** Why an author does not sign. */
    private enum Unsigned {
        SAFETY
    }

    private static Authorisation authorisation(Section author) {
        if (!author.isSection("authorised")) {
            return author.flag("authorised")
                    .<Authorisation>map(Authorisation.Stated::new)
                    .orElse(new Authorisation.NotStated());
        }
        return author.section("authorised").map(PostFile::written).orElse(new Authorisation.NotStated());
    }

    private static Authorisation written(Section section) {
        List<Platform> platforms = section.words("platforms", Platform.class);
        Authorisation written = new Authorisation.Written(
                section.has("platforms") ? Optional.of(platforms) : Optional.empty(),
                section.date("until"),
                section.date("trained"));
        section.refuseUnknown();
        return written;
    }

    private static List<Link> links(List<Section> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> link(i, sections.get(i)))
                .toList();
    }

    private static Link link(int index, Section section) {
        Link link = new Link(
                "links[" + index + "]",
                section.requiredText("address"),
                section.flag("opened").orElse(false));
        section.refuseUnknown();
        return link;
    }

    private static Permission permission(Section section) {
        if (!section.has("for")) {
            section.fault("for", "The permission does not say what it is for", "Add for: quotation, for example.");
        }
        Permission permission = new Permission(
                section.word("for", Permission.Use.class).orElse(Permission.Use.QUOTATION),
                section.text("from"),
                section.date("on"));
        section.refuseUnknown();
        return permission;
    }
}
