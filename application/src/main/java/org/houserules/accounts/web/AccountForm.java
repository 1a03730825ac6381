package org.houserules.accounts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.WebAddress;
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
        String reason,
        String youngest) {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final Pattern AGE = Pattern.compile("[0-9]{1,2}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 1000;

    static AccountForm empty() {
        return new AccountForm("", "", "", "", "", "", "", "", "");
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
                "",
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
                first(fields, "reason"),
                first(fields, "youngest"));
    }

    /** Of an account that is changed: its platform stays, and so does whatever the form did not ask. */
    static AccountForm typed(MultiValueMap<String, String> fields, OfficialAccount account) {
        AccountForm was = of(account);
        return new AccountForm(
                typed(fields, "name", was.name),
                was.platform,
                typed(fields, "audience", was.audience),
                typed(fields, "pupilsContribute", was.pupilsContribute),
                typed(fields, "address", was.address),
                typed(fields, "from", was.from),
                typed(fields, "until", was.until),
                "",
                first(fields, "youngest"));
    }

    private static String typed(MultiValueMap<String, String> fields, String name, String otherwise) {
        return fields.containsKey(name) ? first(fields, name) : otherwise;
    }

    /** How old the youngest pupils are; empty where that is no age. */
    Optional<Integer> age() {
        return AGE.matcher(youngest).matches() ? Optional.of(Integer.valueOf(youngest)) : Optional.empty();
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
        if (!WebAddress.isOne(address)) {
            errors.add(new FieldError("address", "Write the whole address, beginning with https://"));
        }
        if (!youngest.isEmpty() && age().isEmpty()) {
            errors.add(new FieldError("youngest", "Write their age in years, such as 11."));
        }
        errors.addAll(daysWrong());
        return List.copyOf(errors);
    }

    /** @param began the day on which the school began to keep its requests here; absent where it has not */
    List<FieldError> errorsOfEarlier(Optional<LocalDate> began) {
        List<FieldError> errors = new ArrayList<>(errors());
        errors.addAll(tooLate(began));
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.add(new FieldError(
                    "reason",
                    "Say who approved it then and how you know, in at most " + LONGEST_REASON + " characters."));
        }
        return List.copyOf(errors);
    }

    /** What is official since requests are kept here is so by a request. */
    List<FieldError> tooLate(Optional<LocalDate> began) {
        Optional<LocalDate> first = TypedDay.read(from);
        return began.filter(day -> first.filter(known -> !known.isBefore(day)).isPresent()).stream()
                .map(day -> new FieldError(
                        "from",
                        "Since " + BritishDays.day(day)
                                + " an account becomes official by a signed request. Ask for this one."))
                .toList();
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

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }

    static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
