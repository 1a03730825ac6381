package org.houserules.accounts.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.OfficialAccount;
import org.houserules.pages.FieldError;
import org.houserules.pages.TypedDay;
import org.houserules.people.BritishDays;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.springframework.util.MultiValueMap;

/** The form for an account, exactly as it was typed. */
public record AccountForm(
        String name,
        String platform,
        String audience,
        String pupilsContribute,
        String address,
        String from,
        String until,
        String reason) {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_ADDRESS = 400;

    static AccountForm empty() {
        return new AccountForm("", "", "", "", "", "", "", "");
    }

    static AccountForm of(OfficialAccount account) {
        return new AccountForm(
                account.name(),
                account.platform().name(),
                account.audience().name(),
                account.pupilsContribute() ? YES : NO,
                account.address(),
                account.officialFrom().toString(),
                account.officialUntil().map(LocalDate::toString).orElse(""),
                "");
    }

    static AccountForm typed(MultiValueMap<String, String> fields) {
        return new AccountForm(
                first(fields, "name"),
                first(fields, "platform"),
                first(fields, "audience"),
                first(fields, "pupilsContribute"),
                first(fields, "address"),
                first(fields, "from"),
                first(fields, "until"),
                first(fields, "reason"));
    }

    /** Of an account that is changed: its platform stays. */
    AccountForm on(Platform same) {
        return new AccountForm(name, same.name(), audience, pupilsContribute, address, from, until, reason);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "Give the account a name of at most " + LONGEST_NAME + " characters."));
        }
        if (constant(Platform.values(), platform).isEmpty()) {
            errors.add(new FieldError("platform", "Choose the platform."));
        }
        if (constant(Readership.values(), audience).isEmpty()) {
            errors.add(new FieldError("audience", "Choose who can read it."));
        }
        if (!pupilsContribute.equals(YES) && !pupilsContribute.equals(NO)) {
            errors.add(new FieldError("pupilsContribute", "Say whether pupils write there too."));
        }
        if (!isWebAddress(address)) {
            errors.add(new FieldError("address", "Write the whole address, beginning with https://"));
        }
        errors.addAll(daysWrong());
        return List.copyOf(errors);
    }

    /** @param began the day on which the school began to keep its requests here; absent where it has not */
    List<FieldError> errorsOfEarlier(Optional<LocalDate> began) {
        List<FieldError> errors = new ArrayList<>(errors());
        Optional<LocalDate> first = TypedDay.read(from);
        if (first.isPresent() && began.filter(day -> !first.get().isBefore(day)).isPresent()) {
            errors.add(new FieldError(
                    "from",
                    "Since " + BritishDays.day(began.get())
                            + " an account becomes official by a signed request. Ask for this one."));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.add(new FieldError(
                    "reason",
                    "Say who approved it then and how you know, in at most " + LONGEST_REASON + " characters."));
        }
        return List.copyOf(errors);
    }

    private List<FieldError> daysWrong() {
        Optional<LocalDate> first = TypedDay.read(from);
        Optional<LocalDate> last = TypedDay.read(until);
        List<FieldError> errors = new ArrayList<>();
        if (first.isEmpty()) {
            errors.add(new FieldError("from", "Say from which day it is official, such as 1/12/2026."));
        }
        if (!until.isBlank() && last.isEmpty()) {
            errors.add(new FieldError("until", "This is no day. Write it like 31/8/2027."));
        }
        if (first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()) {
            errors.add(new FieldError("until", "The last day is before the first. Choose a later one."));
        }
        return errors;
    }

    /** Only where there are no {@link #errors}. */
    AccountDetails details() {
        return new AccountDetails(
                name,
                constant(Platform.values(), platform).orElseThrow(),
                constant(Readership.values(), audience).orElseThrow(),
                pupilsContribute.equals(YES),
                address,
                TypedDay.read(from).orElseThrow(),
                TypedDay.read(until));
    }

    /** A page that anybody's browser can open, with nobody's password in it. */
    static boolean isWebAddress(String typed) {
        try {
            URI address = new URI(typed);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("");
            return typed.length() <= LONGEST_ADDRESS
                    && (scheme.equals("https") || scheme.equals("http"))
                    && Optional.ofNullable(address.getHost())
                            .filter(host -> !host.isEmpty())
                            .isPresent()
                    && Optional.ofNullable(address.getRawUserInfo()).isEmpty();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }

    static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
