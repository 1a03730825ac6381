package org.houserules.accounts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.Audiences;
import org.houserules.accounts.Member;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.BritishDays;
import org.houserules.people.WorkItem.Tone;
import org.houserules.platforms.Platform;
import org.houserules.platforms.PlatformName;

/**
 * An account as pages show it.
 *
 * @param site the address by which it is reached, and the name used there; absent where posts go out by hand
 * @param connectable whether there is a connector for its platform
 * @param earlier whether it was official before requests were kept here, so that no signatures are known
 */
public record AccountView(
        long id,
        String name,
        String platform,
        String audience,
        String pupilsContribute,
        String address,
        String days,
        String state,
        Tone tone,
        Optional<Site> site,
        boolean connectable,
        boolean earlier) {

    private static final String CLOSED = "closed";

    public record Site(String address, String name) {}

    /** Somebody in the team. @param over whether their time is past */
    public record TeamMember(long id, String name, String part, String days, boolean over) {}

    static AccountView of(OfficialAccount account, LocalDate today) {
        boolean over = account.isClosedOn(today);
        boolean official = account.isOfficialOn(today);
        return new AccountView(
                account.id(),
                account.name(),
                PlatformName.of(account.platform()),
                Audiences.called(account.audience()),
                pupils(account),
                account.address(),
                days(account.officialFrom(), account.officialUntil()),
                official ? "official" : over ? CLOSED : "not yet official",
                official ? Tone.MET : Tone.IDLE,
                account.connection().map(site -> new Site(site.address(), site.name())),
                account.platform() == Platform.WEBSITE,
                account.origin().isEarlier());
    }

    /** Not every policy has it asked on the request. */
    private static String pupils(OfficialAccount account) {
        if (account.pupilsContribute()) {
            return "Pupils write there too";
        }
        return account.origin().isEarlier()
                ? "Pupils do not write there"
                : "Its request names no pupils who write there";
    }

    static TeamMember member(Member member, LocalDate today) {
        return new TeamMember(
                member.id(),
                member.name(),
                member.part().called(),
                days(member.from(), member.until()),
                member.isOverOn(today));
    }

    /** What is missing in a team today, in a sentence. */
    static Optional<String> gap(List<Member> team, LocalDate today) {
        boolean administered =
                team.stream().anyMatch(member -> member.part() == Part.ADMINISTRATOR && member.isOn(today));
        return administered
                ? Optional.empty()
                : Optional.of("Nobody administers this account today. Add somebody to the team.");
    }

    private static String days(LocalDate from, Optional<LocalDate> until) {
        return "from " + BritishDays.day(from)
                + until.map(last -> " until " + BritishDays.day(last)).orElse("");
    }

    boolean isOfficial() {
        return tone == Tone.MET;
    }

    /** Its last day is past, or it was closed with proof. */
    public boolean isClosed() {
        return state.equals(CLOSED);
    }

    List<String> cells() {
        return List.of(
                name,
                platform,
                audience,
                pupilsContribute,
                address,
                days,
                state,
                site.isPresent() ? "connected" : "by hand",
                earlier ? "before House Rules" : "signed request");
    }

    static List<String> head() {
        return List.of(
                "Name",
                "Platform",
                "Who reads it",
                "Pupils",
                "Address",
                "Days",
                "State",
                "Posts go out",
                "Official by",
                "Kept as promised");
    }
}
