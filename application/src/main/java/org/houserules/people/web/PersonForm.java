package org.houserules.people.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Person;
import org.houserules.people.PersonKind;

/** The form of what is kept of somebody. */
final class PersonForm {
    private PersonForm() {}

    /** @param self whose form it is; 0 for somebody new */
    static Person.Details read(Typed typed, long self) {
        Person.Details details = new Person.Details(
                typed.required("given-name", "Write the first name."),
                typed.required("family-name", "Write the family name."),
                typed.text("position"),
                email(typed),
                kind(typed),
                typed.id("line-manager").filter(manager -> manager != self),
                typed.day("joined"),
                typed.day("left"));
        Optional<LocalDate> left = details.left();
        if (left.isPresent() && details.joined().filter(left.get()::isBefore).isPresent()) {
            typed.wrong("left", "The last day is before the first. Check both.");
        }
        return details;
    }

    private static Optional<String> email(Typed typed) {
        Optional<String> email = typed.optionalText("email");
        int at = email.map(text -> text.indexOf('@')).orElse(1);
        if (at < 1
                || email.filter(text -> text.length() < at + 2 || text.contains(" "))
                        .isPresent()) {
            typed.wrong("email", "This is no e-mail address. It looks like name@school.example.");
        }
        return email;
    }

    private static PersonKind kind(Typed typed) {
        Optional<PersonKind> kind = typed.choice("kind", PersonKind.class);
        if (kind.isEmpty()) {
            typed.wrong("kind", "Choose how they belong to the school.");
        }
        return kind.orElse(PersonKind.CONTRACTOR);
    }

    static Filled filled(Person.Details details) {
        Map<String, String> fields = new HashMap<>();
        fields.put("given-name", details.givenName());
        fields.put("family-name", details.familyName());
        fields.put("position", details.position());
        fields.put("email", details.email().orElse(""));
        fields.put("kind", details.kind().name());
        fields.put("line-manager", details.lineManager().map(String::valueOf).orElse(""));
        fields.put("joined", details.joined().map(String::valueOf).orElse(""));
        fields.put("left", details.left().map(String::valueOf).orElse(""));
        return new Filled(fields);
    }
}
