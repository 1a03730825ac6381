package org.houserules.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.people.Signatories.Signatory;

/**
 * Who signs which step of a chain, so that nobody signs two. Only who holds both roles themselves may, where nobody else
 * could sign one of them; and two people sign at least. A delegation to somebody who signs at another step does not count.
 */
public final class DifferentSigners {
    private final List<Place> places;

    private DifferentSigners(List<Place> places) {
        this.places = places;
    }

    /**
     * A role of the chain.
     *
     * @param may who could sign today, did they not sign elsewhere
     * @param away who holds the role and will be back
     * @param signed who has signed already
     */
    public record Place(Role role, List<Signatory> may, List<Signatory> away, Optional<Signatory> signed) {
        private Place today() {
            return new Place(role, may, List.of(), signed);
        }

        private List<Signatory> candidates() {
            return signed.map(List::of)
                    .orElseGet(() -> Stream.concat(may.stream(), away.stream()).toList());
        }
    }

    /** @param barred of those who may, for what they sign elsewhere */
    public record Turn(List<Signatory> may, List<Barred> barred) {
        /** A sentence without its end; empty where nobody is barred. @param called what the school calls a role */
        public String elsewhere(Function<Role, String> called) {
            return barred.isEmpty()
                    ? ""
                    : barred.stream().map(one -> one.why(called)).collect(Collectors.joining(", "))
                            + ", and one person does not sign two steps";
        }

        /** Numbers of those who are barred. */
        public Set<Long> ids() {
            return barred.stream().map(one -> one.who().person()).collect(Collectors.toSet());
        }
    }

    /** @param elsewhere the other role @param signed whether they have signed there already */
    public record Barred(Signatory who, Role elsewhere, boolean signed) {
        /** "Harper Demo has signed as head teacher already". @param called what the school calls a role */
        String why(Function<Role, String> called) {
            return who.name()
                    + (signed ? " has signed as " : " signs as ")
                    + called.apply(elsewhere)
                    + (signed ? " already" : "");
        }
    }

    /** What was decided before, with the words on whom it was decided for. */
    public static Signatory signed(long person, String name, Optional<String> insteadOf) {
        return new Signatory(
                person,
                name,
                insteadOf.map(words -> new InsteadOf(words, false, new Period(Optional.empty(), Optional.empty()))));
    }

    /** What there is for each role of the chain; a role that comes twice is one place. */
    public static Function<Role, Turn> of(List<Role> roles, Function<Role, Place> place) {
        Map<Role, Turn> turns = of(roles.stream().distinct().map(place).toList());
        return role -> Optional.ofNullable(turns.get(role)).orElseThrow();
    }

    static Map<Role, Turn> of(List<Place> chain) {
        Map<Role, Turn> turns = new LinkedHashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            int here = i;
            List<Place> places = IntStream.range(0, chain.size())
                    .mapToObj(other -> other == here ? chain.get(here).today() : chain.get(other))
                    .toList();
            turns.put(chain.get(i).role(), new DifferentSigners(places).turn(i));
        }
        return turns;
    }

    private Turn turn(int here) {
        Place place = places.get(here);
        if (place.signed().isPresent() || place.may().isEmpty()) {
            return new Turn(place.may(), List.of());
        }
        List<Filling> best = best();
        List<Signatory> may = new ArrayList<>();
        List<Barred> barred = new ArrayList<>();
        for (Signatory one : place.may()) {
            Optional<Barred> why = stands(one, here, best) ? Optional.empty() : elsewhere(one, here);
            why.ifPresentOrElse(barred::add, () -> may.add(one));
        }
        return new Turn(List.copyOf(may), List.copyOf(barred));
    }

    /** Who signs at no other step takes nobody's place. */
    private boolean stands(Signatory one, int here, List<Filling> best) {
        return elsewhere(one, here).isEmpty()
                || best.stream()
                        .anyMatch(
                                filling -> filling.at(here).filter(one::equals).isPresent());
    }

    private Optional<Barred> elsewhere(Signatory one, int here) {
        return IntStream.range(0, places.size())
                .filter(other -> other != here)
                .mapToObj(places::get)
                .filter(other -> other.candidates().stream().anyMatch(may -> may.person() == one.person()))
                .map(other -> new Barred(one, other.role(), other.signed().isPresent()))
                .max(Comparator.comparing(Barred::signed));
    }

    /** All the best ways to fill the chain: each is as good as the other. */
    private List<Filling> best() {
        List<Filling> all = List.of(new Filling(List.of()));
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            List<Optional<Signatory>> choices = choices(place);
            all = all.stream()
                    .flatMap(filling -> choices.stream()
                            .filter(next -> goTogether(filling, next, place))
                            .map(filling::with))
                    .toList();
        }
        List<Filling> whole =
                all.stream().filter(filling -> !filling.isOnePerson()).toList();
        Comparator<Filling> order = Comparator.comparing(Filling::open)
                .thenComparing(this::strays)
                .thenComparing(Filling::firstOpen, Comparator.reverseOrder())
                .thenComparing(Filling::people, Comparator.reverseOrder());
        Filling first = whole.stream().min(order).orElseThrow();
        return whole.stream().filter(one -> order.compare(one, first) == 0).toList();
    }

    /** What was signed by one person before stays; from now on they sign two only by right at both. */
    private boolean goTogether(Filling filling, Optional<Signatory> next, int place) {
        return next.isEmpty()
                || IntStream.range(0, place)
                        .filter(earlier -> places.get(earlier).signed().isEmpty()
                                || places.get(place).signed().isEmpty())
                        .mapToObj(filling::at)
                        .flatMap(Optional::stream)
                        .filter(one -> one.person() == next.get().person())
                        .allMatch(one -> one.isOwn() && next.get().isOwn());
    }

    /** Nobody, whoever is asked for at another step as well, and one of the rest: they are all alike. */
    private List<Optional<Signatory>> choices(int at) {
        Place place = places.get(at);
        if (place.signed().isPresent()) {
            return List.of(place.signed());
        }
        List<Signatory> candidates = place.candidates();
        Stream<Signatory> shared =
                candidates.stream().filter(one -> elsewhere(one, at).isPresent());
        Stream<Signatory> rest =
                candidates.stream().filter(one -> elsewhere(one, at).isEmpty()).limit(1);
        return Stream.concat(Stream.concat(shared, rest).map(Optional::of), Stream.of(Optional.<Signatory>empty()))
                .toList();
    }

    /** How many act for somebody else while the step that is their own stays open. */
    private long strays(Filling filling) {
        return IntStream.range(0, places.size())
                .filter(open -> filling.at(open).isEmpty())
                .mapToLong(open -> filling.acting()
                        .filter(one -> places.get(open).candidates().stream()
                                .anyMatch(own -> own.person() == one.person() && own.isOwn()))
                        .count())
                .sum();
    }

    /** Who signs at each step, the first steps first; nobody yet where somebody else has to be found. */
    private record Filling(List<Optional<Signatory>> signers) {
        Filling with(Optional<Signatory> next) {
            return new Filling(Stream.concat(signers.stream(), Stream.of(next)).toList());
        }

        Optional<Signatory> at(int place) {
            return signers.get(place);
        }

        boolean isOnePerson() {
            return signers.size() > 1 && open() == 0 && people() == 1;
        }

        long open() {
            return signers.stream().filter(Optional::isEmpty).count();
        }

        int firstOpen() {
            int first = signers.indexOf(Optional.<Signatory>empty());
            return first < 0 ? signers.size() : first;
        }

        long people() {
            return signers.stream()
                    .flatMap(Optional::stream)
                    .map(Signatory::person)
                    .distinct()
                    .count();
        }

        Stream<Signatory> acting() {
            return signers.stream().flatMap(Optional::stream).filter(one -> !one.isOwn());
        }
    }
}
