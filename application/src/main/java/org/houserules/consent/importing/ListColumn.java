package org.houserules.consent.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that we know, and what school systems call it. */
public enum ListColumn {
    ID(
            ListKind.ROLL,
            true,
            "The school's id of the pupil",
            "id",
            "pupilid",
            "studentid",
            "sourcedid",
            "admissionno",
            "admissionnumber",
            "adno",
            "mispersonid",
            "arborid",
            "personid"),
    UPN(ListKind.ROLL, false, "UPN", "upn", "uniquepupilnumber"),
    GIVEN_NAME(
            ListKind.ROLL,
            true,
            "Legal forename",
            "givenname",
            "legalforename",
            "forename",
            "firstname",
            "legalfirstname"),
    FAMILY_NAME(
            ListKind.ROLL, true, "Legal surname", "familyname", "legalsurname", "surname", "lastname", "legallastname"),
    PREFERRED_NAME(
            ListKind.ROLL,
            false,
            "Preferred forename",
            "preferredname",
            "preferredforename",
            "preferredfirstname",
            "knownas",
            "chosenname"),
    YEAR_GROUP(ListKind.ROLL, false, "Year group", "yeargroup", "year", "ncyear", "nationalcurriculumyear", "grades"),
    FORM(
            ListKind.ROLL,
            false,
            "Class or form",
            "form",
            "regform",
            "registrationform",
            "registrationgroup",
            "reggroup",
            "tutorgroup",
            "class"),
    DATE_OF_BIRTH(ListKind.ROLL, false, "Date of birth", "dateofbirth", "dob", "birthdate"),
    DO_NOT_IDENTIFY(
            ListKind.ROLL,
            false,
            "Must not be identified (yes or no)",
            "donotidentify",
            "donotpublish",
            "doNotPhotograph"),
    ALSO_KNOWN_AS(ListKind.ROLL, false, "Also known as", "alsoknownas", "aliases", "nickname", "preferredsurname"),
    FORMER_NAMES(ListKind.ROLL, false, "Former names", "formernames", "formersurname", "previoussurname"),
    JOINED_ON(ListKind.ROLL, false, "Joined on", "joinedon", "admissiondate", "dateofadmission", "startdate"),
    LEFT_ON(ListKind.ROLL, false, "Left on", "lefton", "leavingdate", "dateofleaving", "enddate"),
    PUPIL(
            ListKind.CONSENTS,
            true,
            "The school's id of the pupil, or UPN",
            "pupilid",
            "id",
            "studentid",
            "sourcedid",
            "admissionno",
            "admissionnumber",
            "adno",
            "upn",
            "arborid"),
    KIND(
            ListKind.CONSENTS,
            true,
            "What of the pupil is used",
            "kind",
            "type",
            "consenttype",
            "consent",
            "code",
            "consentname",
            "description"),
    PURPOSE(ListKind.CONSENTS, false, "For which purpose", "purpose", "use", "channel"),
    ANSWER(
            ListKind.CONSENTS,
            true,
            "The answer",
            "answer",
            "status",
            "consentgiven",
            "consentstatus",
            "response",
            "value",
            "consented"),
    ANSWERED_ON(
            ListKind.CONSENTS,
            false,
            "Answered on",
            "answeredon",
            "date",
            "consentdate",
            "dateanswered",
            "responsedate",
            "dategiven",
            "consenteddate"),
    UNTIL(ListKind.CONSENTS, false, "Counts until", "until", "enddate", "expires", "expirydate", "validuntil"),
    ANSWERED_BY(
            ListKind.CONSENTS,
            false,
            "Answered by",
            "answeredby",
            "by",
            "guardian",
            "consentedby",
            "givenby",
            "respondent");

    private final ListKind list;
    private final boolean required;
    private final String label;
    private final List<String> synonyms;

    ListColumn(ListKind list, boolean required, String label, String... synonyms) {
        this.list = list;
        this.required = required;
        this.label = label;
        this.synonyms = Arrays.stream(synonyms)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    ListKind list() {
        return list;
    }

    public boolean isRequired() {
        return required;
    }

    public String label() {
        return label;
    }

    /** The column that a heading most likely means. */
    static Optional<ListColumn> guess(ListKind list, String heading) {
        StringBuilder letters = new StringBuilder();
        heading.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return list.columns().stream()
                .filter(column -> column.synonyms.contains(letters.toString()))
                .findFirst();
    }

    /** Asked for by the value of a form; nothing for what is no column of this list. */
    static Optional<ListColumn> find(ListKind list, String name) {
        return list.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
