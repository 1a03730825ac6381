package org.houserules.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** Reads a school's file. */
public final class SchoolFile {
    private SchoolFile() {}

    public static School read(Path file, Faults faults) throws Unusable {
        Section top = YamlFile.read(file, faults);
        top.number("format", 1, 1);
        School school = new School(
                devices(top),
                top.sections("staff").stream().map(SchoolFile::staffMember).toList(),
                top.texts("confidential"),
                top.texts("phones"),
                top.texts("email-domains"),
                top.texts("addresses"),
                top.date("consents-as-of"));
        top.refuseUnknown();
        return school;
    }

    private static Optional<List<Device>> devices(Section top) {
        List<Device> devices =
                top.sections("devices").stream().map(SchoolFile::device).toList();
        return top.has("devices") ? Optional.of(devices) : Optional.empty();
    }

    private static Device device(Section section) {
        Device device = new Device(
                section.requiredText("asset"), section.text("make").orElse(""), section.requiredText("model"));
        section.refuseUnknown();
        return device;
    }

    private static StaffMember staffMember(Section section) {
        StaffMember member = new StaffMember(
                section.requiredText("name"), section.text("position").orElse(""));
        section.refuseUnknown();
        return member;
    }
}
