package org.houserules.people.web;

import java.util.List;
import org.houserules.people.Device;
import org.houserules.reading.CsvRow;
import org.houserules.reading.CsvTable;
import org.houserules.reading.Faults;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;

/** Reads a school's list of devices: asset, make, model. All of it, or nothing. */
final class DeviceFile {
    private static final int LONGEST = 200;
    private static final int MOST_MEGABYTES = 10;

    private DeviceFile() {}

    static List<Device> read(String name, SentFile sent) throws Unusable {
        byte[] bytes = sent.whole(name, MOST_MEGABYTES);
        Faults faults = new Faults();
        CsvTable table = CsvTable.parse(name, bytes, List.of("asset", "model"), List.of("make"), faults);
        List<Device> devices = table.rows().stream().map(DeviceFile::device).toList();
        faults.throwIfAny();
        return devices;
    }

    private static Device device(CsvRow row) {
        return new Device(shortText(row, "asset"), row.text("make").orElse(""), shortText(row, "model"));
    }

    private static String shortText(CsvRow row, String column) {
        String text = row.requiredText(column);
        if (text.length() > LONGEST) {
            row.fault(column, "'" + column + "' is longer than 200 characters", "Shorten it.");
        }
        return text;
    }
}
