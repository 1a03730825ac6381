package org.houserules.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for me, and what is mine. */
@Controller
class MyWorkController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final ObjectProvider<Work> rooms;
    private final TransactionTemplate reading;
    private final Clock clock;

    MyWorkController(ObjectProvider<Work> rooms, PlatformTransactionManager transactions, Clock clock) {
        this.rooms = rooms;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
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
        reading.executeWithoutResult(status -> {
            model.addAttribute("waiting", all(room -> room.waitingFor(person)));
            model.addAttribute("own", all(room -> room.ownOf(person)));
        });
        return "reports/my-work";
    }

    /** All rooms are asked in one transaction: each of its own would cost as much as what the room has to say. */
    private List<WorkItem> all(Function<Work, List<WorkItem>> asked) {
        return rooms.orderedStream().map(asked).flatMap(List::stream).toList();
    }

    /** Only the frame, for measuring other pages against. */
    @GetMapping("/bare")
    @Needs(Permission.SEE_POSTS)
    String bare() {
        return "reports/bare";
    }
}
