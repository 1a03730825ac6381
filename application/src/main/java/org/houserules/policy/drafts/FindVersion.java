package org.houserules.policy.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.people.BritishDays;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Policy;
import org.houserules.policy.ShippedAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the versions of a school's policy that somebody may look at: adopted ones, and drafts. */
@Service
public class FindVersion {
    private static final String ADOPTED = "adopted-";
    private static final String DRAFT = "draft-";
    private static final int LONGEST_NUMBER = 18;

    private final Adoptions adoptions;
    private final Drafts drafts;
    private final CurrentPolicy current;
    private final EditDraft read;
    private final ShippedAnswers answers;

    FindVersion(Adoptions adoptions, Drafts drafts, CurrentPolicy current, EditDraft read, ShippedAnswers answers) {
        this.adoptions = adoptions;
        this.drafts = drafts;
        this.current = current;
        this.read = read;
        this.answers = answers;
    }

    /** One that can be chosen. @param key under which it is found @param label in words */
    public record Version(String key, String label) {}

    /** The latest first, drafts before what is adopted. */
    @Transactional(readOnly = true)
    public List<Version> all(SignedIn person) {
        List<Version> all = new ArrayList<>();
        drafts.of(person.owner().id()).stream()
                .filter(draft -> draft.state().isOpen() && sees(person, draft))
                .forEach(draft -> all.add(new Version(key(draft), label(draft))));
        adoptions.of(person.owner().id()).forEach(one -> all.add(new Version(key(one), label(one))));
        return List.copyOf(all);
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(SignedIn person, String key) {
        return all(person).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** With what it answers. Empty where there is none, or it is not for this person. */
    @Transactional(readOnly = true)
    public Optional<Policy<?>> policy(SignedIn person, String key) {
        Optional<Policy<?>> adopted = number(key, ADOPTED)
                .flatMap(id -> adoptions.find(person.owner().id(), id))
                .map(one -> current.read(one.what()));
        return adopted.or(() ->
                        number(key, DRAFT).flatMap(id -> draft(person, id)).map(read::read))
                .map(answers::answering);
    }

    /** A draft that this person may see: those who adopt see all, others what is in review or was adopted. */
    @Transactional(readOnly = true)
    public Optional<Draft> draft(SignedIn person, long id) {
        return drafts.find(person.owner().id(), id).filter(draft -> sees(person, draft));
    }

    private static boolean sees(SignedIn person, Draft draft) {
        return person.may(Permission.ADOPT_POLICY)
                || draft.state() == DraftState.REVIEW
                || draft.state() == DraftState.ADOPTED;
    }

    public static String key(Draft draft) {
        return DRAFT + draft.id();
    }

    public static String key(Adoption adoption) {
        return ADOPTED + adoption.id();
    }

    private String label(Draft draft) {
        return "Draft of version " + read.read(draft).version() + ", "
                + draft.state().called();
    }

    private static String label(Adoption adoption) {
        return "Version " + adoption.what().version() + " of " + adoption.what().policy() + ", from "
                + BritishDays.day(adoption.what().on());
    }

    private static Optional<Long> number(String key, String kind) {
        String digits = key.startsWith(kind) ? key.substring(kind.length()) : "";
        return digits.matches("\\d{1," + LONGEST_NUMBER + "}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
