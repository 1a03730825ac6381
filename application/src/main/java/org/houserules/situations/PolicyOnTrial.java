package org.houserules.situations;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.accounts.controls.KeepingControls;
import org.houserules.accounts.controls.RequestControls;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.comments.ReadComment;
import org.houserules.comments.WrittenComment;
import org.houserules.comments.controls.CommentControls;
import org.houserules.policy.AllControls;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Floor;
import org.houserules.policy.Judgement;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.posts.CheckPost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.GatherFacts;
import org.houserules.posts.Surroundings;
import org.houserules.posts.controls.PostControls;
import org.houserules.posts.controls.PostFloor;
import org.houserules.reading.Unusable;

/** A policy read for everything that it judges, so that situations of every kind can try it. */
public record PolicyOnTrial(
        Policy<DraftPost> posts,
        Policy<AccountRequest> requests,
        Policy<ObservedAccount> accounts,
        Policy<WrittenComment> comments) {

    /** The controls for everything that a policy can judge. */
    public static AllControls controls() {
        return new AllControls(List.of(
                PostControls.catalogue(),
                RequestControls.catalogue(),
                KeepingControls.catalogue(),
                CommentControls.catalogue()));
    }

    public static PolicyOnTrial read(Path folderOrFile) throws Unusable {
        return new PolicyOnTrial(
                read(folderOrFile, PostControls.catalogue()),
                read(folderOrFile, RequestControls.catalogue()),
                read(folderOrFile, KeepingControls.catalogue()),
                read(folderOrFile, CommentControls.catalogue()));
    }

    /** Of a policy that is not in a folder, such as a draft. */
    public static PolicyOnTrial parse(String name, byte[] document) throws Unusable {
        return new PolicyOnTrial(
                parse(name, document, PostControls.catalogue()),
                parse(name, document, RequestControls.catalogue()),
                parse(name, document, KeepingControls.catalogue()),
                parse(name, document, CommentControls.catalogue()));
    }

    private static <S> Policy<S> parse(String name, byte[] document, Catalogue<S> catalogue) throws Unusable {
        return PolicyFile.parse(name, document, catalogue, controls(), Capabilities.shipped());
    }

    private static <S> Policy<S> read(Path folderOrFile, Catalogue<S> catalogue) throws Unusable {
        return PolicyFile.read(folderOrFile, catalogue, controls(), Capabilities.shipped());
    }

    public String id() {
        return posts.id();
    }

    /** Keys of all controls that the policy binds, whatever they judge. */
    public Set<String> controlsInForce() {
        return new TreeSet<>(posts.controlsInForce());
    }

    /** @param surroundings what is known besides a post */
    public Trial with(Surroundings surroundings) {
        return new Trial(
                new CheckPost(new GatherFacts(surroundings), posts, PostFloor.rules()),
                judgement(requests),
                judgement(accounts),
                new Judgement<>(comments, new Floor<>(List.of()), List.of()),
                ReadComment.at(surroundings.school(), surroundings.knownNames()));
    }

    private static <S> Judgement<S> judgement(Policy<S> policy) {
        return new Judgement<>(policy, new Floor<>(List.of()), policy.approval().accounts());
    }
}
