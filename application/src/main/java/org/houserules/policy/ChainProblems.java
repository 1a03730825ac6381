package org.houserules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.BritishDays;
import org.houserules.people.ChainGaps;
import org.houserules.people.Gap;
import org.houserules.people.Role;
import org.springframework.stereotype.Component;

/** Says where a policy's chain would leave authors without anybody to approve, and how to mend it. */
@Component
class ChainProblems {
    private static final int DAYS_AHEAD = 42;
    private static final String A_POST = "a post";

    private final ChainGaps gaps;

    ChainProblems(ChainGaps gaps) {
        this.gaps = gaps;
    }

    /** On the day itself: such a policy cannot be adopted. */
    List<String> on(long owner, Policy<?> policy, LocalDate day) {
        return gaps.of(owner, policy.approval().posts(), day, day).stream()
                .map(gap -> nobody(gap, policy.roles(), A_POST))
                .toList();
    }

    /** In the weeks after, and for what is urgent: shown, for it can be mended meanwhile. */
    List<String> ahead(long owner, Policy<?> policy, LocalDate day) {
        Approval approval = policy.approval();
        Stream<String> later = gaps.of(owner, approval.posts(), day.plusDays(1), day.plusDays(DAYS_AHEAD)).stream()
                .map(gap -> days(gap) + ": " + nobody(gap, policy.roles(), A_POST));
        Stream<String> urgent = approval.hasShortChain()
                ? gaps.of(owner, approval.urgent(), day, day).stream()
                        .map(gap -> nobody(gap, policy.roles(), "an urgent post"))
                : Stream.empty();
        return Stream.concat(later, urgent).toList();
    }

    private static String days(Gap gap) {
        return gap.from().equals(gap.until())
                ? BritishDays.whole(gap.from())
                : BritishDays.day(gap.from()) + " to " + BritishDays.day(gap.until());
    }

    private static String nobody(Gap gap, Map<Role, String> roles, String what) {
        String whose = gap.author().map(author -> " by " + author.name()).orElse("");
        return "Nobody can approve " + what + whose + " as " + called(gap.role(), roles) + ": " + why(gap) + ". "
                + mend(gap.role());
    }

    private static String why(Gap gap) {
        if (!gap.elsewhere().isEmpty()) {
            return gap.elsewhere();
        }
        if (!gap.away().isEmpty()) {
            return gap.away().stream().map(Gap.Who::name).collect(Collectors.joining(" and "))
                    + (gap.away().size() == 1 ? " is away" : " are away");
        }
        return gap.author().isPresent()
                ? "nobody approves their own, and there is nobody else"
                : "nobody holds this role";
    }

    private static String mend(Role role) {
        return switch (role) {
            case AUTHORISED_AUTHOR ->
                "Give somebody else a written permission to post, or write a delegation that names who acts.";
            case LINE_MANAGER ->
                "Say on their page who their line manager is, or write a delegation that names who acts.";
            default -> "Give somebody this role, or write a delegation that names who acts.";
        };
    }

    /** In the school's words, and in ours where they differ. */
    private static String called(Role role, Map<Role, String> roles) {
        String theirs = roles.getOrDefault(role, role.called());
        return theirs.equalsIgnoreCase(role.called()) ? theirs : theirs + " (" + role.called() + ")";
    }
}
