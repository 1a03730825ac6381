package org.houserules.accounts.register.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houserules.people.PublicPath;

/** The addresses of the public pages. */
final class PublicAddresses {
    static final String SCHOOLS = "/schools.json";
    static final String CONCERN = "/{school}/official-accounts/{id:\\d{1,18}}/concern";

    private static final String LIST = "/official-accounts";
    private static final String JSON = LIST + ".json";
    private static final String POLICY = "/policy";
    private static final Pattern OF_POLICY = Pattern.compile(POLICY + "(?:/(?<version>\\d{1,6}))?");
    private static final Pattern REST = Pattern.compile(LIST
            + "(?<json>\\.json)?(?<check>/check)?(?:/(?<id>\\d{1,18})"
            + "(?<page>/badge\\.svg|/house-rules(?:/(?<version>\\d{1,6}))?|/concern(?:/sent)?)?)?");

    private PublicAddresses() {}

    /** @param rest what follows the school's path */
    record Asked(String school, String rest) {
        /** In small letters and without a slash at the end, as it is read from paper or typed by hand. */
        Asked plainly() {
            return new Asked(
                    school.toLowerCase(Locale.ROOT),
                    rest.toLowerCase(Locale.ROOT).replaceFirst("/+$", ""));
        }

        Page page() {
            Matcher policy = OF_POLICY.matcher(rest);
            if (policy.matches()) {
                return new Page.Policy(
                        Optional.ofNullable(policy.group("version")).map(Integer::valueOf));
            }
            Matcher found = REST.matcher(rest);
            return found.matches() ? page(found.toMatchResult()) : new Page.Nowhere();
        }

        private static Page page(MatchResult found) {
            boolean json = found.group("json") != null;
            boolean check = found.group("check") != null;
            Optional<Long> account = Optional.ofNullable(found.group("id")).map(Long::valueOf);
            if (account.isPresent()) {
                return json || check ? new Page.Nowhere() : ofAccount(account.get(), found);
            }
            return json && check
                    ? new Page.Nowhere()
                    : json ? new Page.Json() : check ? new Page.Check() : new Page.All();
        }

        private static Page ofAccount(long id, MatchResult found) {
            String page = Optional.ofNullable(found.group("page")).orElse("");
            Optional<Integer> version =
                    Optional.ofNullable(found.group("version")).map(Integer::valueOf);
            return switch (page.isEmpty() ? ' ' : page.charAt(1)) {
                case ' ' -> new Page.Account(id);
                case 'b' -> new Page.Badge(id);
                case 'h' -> new Page.Rules(id, version);
                default -> new Page.Concern();
            };
        }
    }

    /** What can be asked of a school. */
    sealed interface Page {
        record All() implements Page {}

        record Json() implements Page {}

        record Check() implements Page {}

        record Account(long id) implements Page {}

        record Badge(long id) implements Page {}

        /** @param version the one that holds, where none is named */
        record Rules(long id, Optional<Integer> version) implements Page {}

        /** Of the school. @param version the one in force, where none is named */
        record Policy(Optional<Integer> version) implements Page {}

        /** Answered with the other forms of the house. */
        record Concern() implements Page {}

        record Nowhere() implements Page {}
    }

    /** Empty where the path is none of the public's. */
    static Optional<Asked> read(String path) {
        int second = path.indexOf('/', 1);
        if (second < 0) {
            return Optional.empty();
        }
        Asked asked = new Asked(path.substring(1, second), path.substring(second));
        String small = asked.rest().toLowerCase(Locale.ROOT);
        return isOfAccounts(small) || isOfPolicy(asked.school(), small) ? Optional.of(asked) : Optional.empty();
    }

    private static boolean isOfAccounts(String small) {
        return small.equals(LIST) || small.equals(JSON) || small.equals(JSON + "/") || small.startsWith(LIST + "/");
    }

    /** Where the house itself has such a path it stays the house's. */
    private static boolean isOfPolicy(String school, String small) {
        boolean ours = small.equals(POLICY) || small.startsWith(POLICY + "/");
        return ours && !PublicPath.isReserved(school.toLowerCase(Locale.ROOT));
    }
}
