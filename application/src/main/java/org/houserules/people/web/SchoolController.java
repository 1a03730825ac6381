package org.houserules.people.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.DescribeSchool;
import org.houserules.people.Device;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SchoolWords;
import org.houserules.people.SignedIn;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the school says of itself: its devices, and words that posts are held against. */
@Controller
class SchoolController {
    private final DescribeSchool describeSchool;

    SchoolController(DescribeSchool describeSchool) {
        this.describeSchool = describeSchool;
    }

    @Bean
    static NavigationEntry schoolPage() {
        return new NavigationEntry(75, "School", "/school", Permission.CHANGE_PEOPLE);
    }

    @GetMapping("/school")
    @Needs(Permission.CHANGE_PEOPLE)
    String school(SignedIn by, Model model) {
        return page(
                by,
                SchoolForm.filled(describeSchool.read(by), describeSchool.policyAddresses(by)),
                FormErrors.NONE,
                model);
    }

    @PostMapping("/school")
    @Needs(Permission.CHANGE_PEOPLE)
    String keep(@RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Typed typed = new Typed(fields);
        Map<SchoolWords, List<String>> words = SchoolForm.read(fields, typed);
        if (!typed.isFine()) {
            return page(by, new Filled(fields), typed.errors(), model);
        }
        describeSchool.keepWords(by, words);
        return "redirect:/school?done=school-saved";
    }

    @PostMapping("/school/devices")
    @Needs(Permission.CHANGE_PEOPLE)
    String add(@RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Typed typed = new Typed(fields);
        Device device = new Device(
                typed.required("asset", "Give the asset number, or any name that tells the device from others."),
                typed.text("make"),
                typed.required("model", "Give the model as the device's settings show it."));
        if (!typed.isFine()) {
            return page(by, kept(by, fields), typed.errors(), model);
        }
        describeSchool.keepDevices(by, List.of(device));
        return "redirect:/school?done=device-added";
    }

    @PostMapping("/school/devices/file")
    @Needs(Permission.CHANGE_PEOPLE)
    String read(@RequestParam MultipartFile file, SignedIn by, Model model) {
        try {
            describeSchool.keepDevices(by, DeviceFile.read("devices", file::getInputStream));
            return "redirect:/school?done=devices-read";
        } catch (Unusable unusable) {
            List<FieldError> faults = unusable.faults().stream()
                    .map(Fault::inOneLine)
                    .map(said -> new FieldError("file", said))
                    .toList();
            return page(by, kept(by, Map.of()), new FormErrors(faults), model);
        }
    }

    @PostMapping("/school/devices/{id:\\d{1,18}}/remove")
    @Needs(Permission.CHANGE_PEOPLE)
    String remove(@PathVariable long id, SignedIn by) {
        describeSchool.removeDevice(by, id);
        return "redirect:/school?done=device-removed";
    }

    /** The other form of the page shows what is kept. */
    private Filled kept(SignedIn by, Map<String, String> typed) {
        Map<String, String> all =
                new HashMap<>(SchoolForm.filled(describeSchool.read(by), describeSchool.policyAddresses(by))
                        .fields());
        all.putAll(typed);
        return new Filled(all);
    }

    private String page(SignedIn by, Filled typed, FormErrors errors, Model model) {
        model.addAttribute("place", by.owner().name());
        model.addAttribute("changesPath", by.may(Permission.CHANGE_PUBLIC_PATH));
        model.addAttribute("devices", describeSchool.devices(by));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "people/school";
    }
}
