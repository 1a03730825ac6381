package org.houserules.accounts.reminders.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.reminders.CalendarToken;
import org.houserules.accounts.reminders.KeepReminders;
import org.houserules.accounts.reminders.MailAsWork;
import org.houserules.mail.Mail;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reminders by mail and the calendar of whoever is signed in. */
@Controller
class RemindersController {
    private final KeepReminders reminders;
    private final Mail mail;
    private final MailAsWork trouble;
    private final Clock clock;

    RemindersController(KeepReminders reminders, Mail mail, MailAsWork trouble, Clock clock) {
        this.reminders = reminders;
        this.mail = mail;
        this.trouble = trouble;
        this.clock = clock;
    }

    @GetMapping("/me/reminders")
    @Needs(Permission.SEE_POSTS)
    String show(SignedIn me, Model model) {
        return page(me, Optional.empty(), model);
    }

    @PostMapping("/me/reminders")
    @Needs(Permission.SEE_POSTS)
    String wish(SignedIn me, @RequestParam(defaultValue = "false") boolean wanted) {
        reminders.wish(me, wanted);
        return "redirect:/me/reminders?done=" + (wanted ? "reminders-on" : "reminders-off");
    }

    /** Not followed by a redirect: the secret is shown once, and must not stand in an address that is logged. */
    @PostMapping("/me/calendar")
    @Needs(Permission.SEE_POSTS)
    String make(SignedIn me, HttpServletRequest request, Model model) {
        CalendarToken token = reminders.makeCalendar(me);
        return page(me, Optional.of(address(request) + "/calendar/" + token.words() + ".ics"), model);
    }

    @PostMapping("/me/calendar/withdraw")
    @Needs(Permission.SEE_POSTS)
    String withdraw(SignedIn me) {
        reminders.withdrawCalendar(me);
        return "redirect:/me/reminders?done=calendar-withdrawn";
    }

    private String address(HttpServletRequest request) {
        return mail.ourAddress().isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : mail.ourAddress();
    }

    private String page(SignedIn me, Optional<String> fresh, Model model) {
        KeepReminders.Kept kept = reminders.of(me);
        model.addAttribute("mailIsOn", mail.isOn());
        model.addAttribute("trouble", trouble.words(me));
        model.addAttribute("wanted", kept.wanted());
        model.addAttribute("since", kept.calendar().map(at -> LocalDate.ofInstant(at, clock.getZone())));
        model.addAttribute("fresh", fresh);
        return "accounts/reminders";
    }
}
