package org.houserules.screening.text;

import java.util.List;
import java.util.Locale;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** The school's own published contact details, which are no findings. */
public record OwnDetails(List<String> phones, List<String> emailDomains, List<String> addresses) {
    public OwnDetails {
        phones = List.copyOf(phones);
        emailDomains = List.copyOf(emailDomains);
        addresses = List.copyOf(addresses);
    }

    public static OwnDetails none() {
        return new OwnDetails(List.of(), List.of(), List.of());
    }

    /** Whether these digits, in national form or without the code, are one of the school's numbers. */
    boolean isOwnPhone(String nationalDigits) {
        boolean local = nationalDigits.length() >= 6 && nationalDigits.length() <= 8;
        return phones.stream()
                .map(PhoneDigits::national)
                .anyMatch(own -> own.equals(nationalDigits) || (local && own.endsWith(nationalDigits)));
    }

    /** Whether a domain is one of the school's or lies below one. */
    boolean isOwnDomain(String domain) {
        String asked = domain.toLowerCase(Locale.ROOT);
        return emailDomains.stream()
                .map(own -> own.strip().toLowerCase(Locale.ROOT))
                .anyMatch(own -> asked.equals(own) || asked.endsWith("." + own));
    }

    /** Whether a handle carries the school's own name, as its domain spells it. */
    boolean isOwnHandle(String handle) {
        String asked = handle.toLowerCase(Locale.ROOT);
        return emailDomains.stream()
                .map(own -> own.strip().toLowerCase(Locale.ROOT).split("\\.", 2)[0])
                .anyMatch(name -> name.length() >= 6 && asked.contains(name));
    }

    /** Whether these words, one after the other, stand in one of the school's addresses. */
    boolean isOwnAddress(String foldedWords) {
        return addresses.stream().map(OwnDetails::folded).anyMatch(own -> own.contains(" " + foldedWords + " "));
    }

    /** Whether a postcode without its space stands in one of the school's addresses, in one word or in two. */
    boolean isOwnPostcode(String squeezed) {
        return addresses.stream().anyMatch(own -> isIn(own, squeezed));
    }

    private static boolean isIn(String address, String squeezed) {
        String before = "";
        for (Token word : Tokens.of(address)) {
            if (word.folded().equals(squeezed) || (before + word.folded()).equals(squeezed)) {
                return true;
            }
            before = word.folded();
        }
        return false;
    }

    private static String folded(String address) {
        return " "
                + String.join(
                        " ", Tokens.of(address).stream().map(Token::folded).toList()) + " ";
    }
}
