package org.houserules.posts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.authorisations.Authorisations;
import org.houserules.authorisations.WrittenAuthorisation;
import org.houserules.files.FileAddress;
import org.houserules.policy.Confirmation;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesNotLookedFor;

/** What is known of many posts that went out; each fact is asked for once. One trial has one of its own. */
final class ReplayFacts {
    private final long owner;
    private final Map<Long, OfficialAccount> accounts;
    private final Authors authors;
    private final Authorisations authorisations;
    private final PictureLooks looks;
    private final Map<Long, Optional<Authors.Signature>> signatures = new HashMap<>();
    private final Map<PersonOnDay, Optional<WrittenAuthorisation>> permissions = new HashMap<>();

    ReplayFacts(long owner, Accounts accounts, Authors authors, Authorisations authorisations, PictureLooks looks) {
        this.owner = owner;
        this.accounts = accounts.all().stream().collect(Collectors.toMap(OfficialAccount::id, Function.identity()));
        this.authors = authors;
        this.authorisations = authorisations;
        this.looks = looks;
    }

    private record PersonOnDay(long person, LocalDate day) {}

    /** As controls judge it. @param on the day it went out */
    record Content(ReplayedPost post, PostContent content, LocalDate on) {}

    List<Content> of(List<ReplayedPost> posts) {
        Set<FileAddress> files = posts.stream()
                .flatMap(post -> post.content().pictures().stream().map(WrittenPicture::file))
                .collect(Collectors.toSet());
        Map<FileAddress, FaceCount> faces = files.isEmpty() ? Map.of() : looks.faces(owner, files);
        return posts.stream()
                .map(post -> new Content(post, content(post, faces), post.day()))
                .toList();
    }

    private PostContent content(ReplayedPost post, Map<FileAddress, FaceCount> faces) {
        WrittenPost written = post.content();
        LocalDate day = post.day();
        Set<String> confirmed = new HashSet<>(written.confirmed());
        post.confirmed().stream().map(Confirmation::kind).forEach(confirmed::add);
        return new PostContent(
                CheckDraft.account(written.account().map(accounts::get), day),
                author(post, day),
                written.purpose(),
                Optional.of(day),
                written.words(),
                CheckDraft.links(written),
                pictures(written.pictures(), faces),
                List.of(),
                written.permissions(),
                confirmed);
    }

    private Author author(ReplayedPost post, LocalDate day) {
        Optional<Authors.Signature> signature = signatures.computeIfAbsent(post.author(), authors::of);
        Optional<WrittenAuthorisation> permission = permissions.computeIfAbsent(
                new PersonOnDay(post.author(), day), key -> authorisations.of(key.person(), key.day()));
        return CheckDraft.author(signature, permission, day, post.content().unsigned());
    }

    private static List<Picture> pictures(List<WrittenPicture> written, Map<FileAddress, FaceCount> faces) {
        return IntStream.range(0, written.size())
                .mapToObj(i ->
                        written.get(i).at(i, faces.getOrDefault(written.get(i).file(), new FacesNotLookedFor())))
                .toList();
    }
}
