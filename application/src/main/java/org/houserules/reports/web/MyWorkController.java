package org.houserules.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for me, and what is mine. */
@Controller
class MyWorkController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final ObjectProvider<Work> rooms;
    private final Clock clock;

    MyWorkController(ObjectProvider<Work> rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry myWork() {
        return new NavigationEntry(10, "My work", "/work", Permission.SEE_POSTS);
    }

    @GetMapping("/work")
    @Needs(Permission.SEE_POSTS)
    String work(SignedIn person, Model model) {
        model.addAttribute("today", DAY.format(LocalDate.now(clock)));
        model.addAttribute(
                "waiting",
                rooms.orderedStream()
                        .flatMap(room -> room.waitingFor(person).stream())
                        .toList());
        model.addAttribute(
                "own",
                rooms.orderedStream()
                        .flatMap(room -> room.ownOf(person).stream())
                        .toList());
        return "reports/my-work";
    }

    /** Only the frame, for measuring other pages against. */
    @GetMapping("/bare")
    @Needs(Permission.SEE_POSTS)
    String bare() {
        return "reports/bare";
    }
}
