package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a school says of itself.
 *
 * @param devices its cameras, telephones and tablets; absent when it has not listed any
 * @param confidential words that must not appear in a post
 * @param phones the school's own numbers, which are no findings; e-mail domains and addresses likewise
 * @param consentsAsOf the day on which the list of consents was taken from the school's records
 */
public record School(
        Optional<List<Device>> devices,
        List<StaffMember> staff,
        List<String> confidential,
        List<String> phones,
        List<String> emailDomains,
        List<String> addresses,
        Optional<LocalDate> consentsAsOf) {

    /** A school that has said nothing of itself. */
    public static School unknown() {
        return new School(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public List<String> staffNames() {
        return staff.stream().map(StaffMember::name).toList();
    }
}
