package org.houserules.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Device;
import org.houserules.people.School;
import org.houserules.people.StaffMember;

/** An invented school with two devices, which took its list of consents from the records a week ago. */
public final class ASchool {
    public static final LocalDate LISTED = APost.GOES_OUT.minusDays(7);

    private ASchool() {}

    public static School aSchool() {
        return school(
                Optional.of(
                        List.of(new Device("K1", "Snapwell", "Snapwell Blink 3"), new Device("K2", "", "Goggle 9"))),
                List.of(),
                Optional.of(LISTED));
    }

    public static School withoutDevices() {
        return school(Optional.empty(), List.of(), Optional.of(LISTED));
    }

    public static School keepingConfidential(String... terms) {
        return school(Optional.empty(), List.of(terms), Optional.of(LISTED));
    }

    public static School listedOn(Optional<LocalDate> day) {
        return school(Optional.empty(), List.of(), day);
    }

    private static School school(
            Optional<List<Device>> devices, List<String> confidential, Optional<LocalDate> consentsAsOf) {
        return new School(
                devices,
                List.of(
                        new StaffMember("Euphemia Dibble", "Class teacher"),
                        new StaffMember("Ozias Crumb", "Headteacher")),
                confidential,
                List.of("01632 960111"),
                List.of("mudlark.example"),
                List.of(),
                consentsAsOf);
    }
}
