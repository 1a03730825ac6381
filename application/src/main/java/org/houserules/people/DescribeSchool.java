package org.houserules.people;

import java.util.List;
import java.util.Map;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the school says of itself. The trail keeps how much, and not what: some of it is confidential. */
@Component
public class DescribeSchool {
    private final Schools schools;
    private final Trail trail;

    DescribeSchool(Schools schools, Trail trail) {
        this.schools = schools;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public School read(SignedIn by) {
        return schools.of(by.owner().id());
    }

    /** Where the public reads its policy. */
    @Transactional(readOnly = true)
    public List<String> policyAddresses(SignedIn by) {
        return schools.words(by.owner().id(), SchoolWords.POLICY_ADDRESS);
    }

    @Transactional(readOnly = true)
    public List<Schools.Kept> devices(SignedIn by) {
        return schools.devices(by.owner().id());
    }

    @Transactional
    public void keepWords(SignedIn by, Map<SchoolWords, List<String>> words) {
        Happening happening = happening(by, "school-described", by.owner().id());
        for (Map.Entry<SchoolWords, List<String>> one : words.entrySet()) {
            schools.keepWords(by.owner().id(), one.getKey(), one.getValue());
            happening = happening.with(one.getKey().name(), one.getValue().size());
        }
        trail.record(happening);
    }

    @Transactional
    public void keepDevices(SignedIn by, List<Device> devices) {
        devices.forEach(device -> schools.keepDevice(by.owner().id(), device));
        trail.record(happening(by, "devices-kept", by.owner().id()).with("count", devices.size()));
    }

    @Transactional
    public void removeDevice(SignedIn by, long id) {
        if (!schools.removeDevice(by.owner().id(), id)) {
            throw new NotFound();
        }
        trail.record(happening(by, "device-removed", id));
    }

    private static Happening happening(SignedIn by, String action, long id) {
        return Happening.by(by.person(), by.owner().id(), action, "school", id);
    }
}
