package org.houserules.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houserules.database.PlannedOnce;
import org.houserules.database.Readings;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkElsewhere;
import org.houserules.people.WorkItem;
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

    private final List<Work> rooms;
    private final List<WorkElsewhere> elsewhere;
    private final Readings readings;
    private final TransactionTemplate reading;
    private final Clock clock;

    MyWorkController(
            List<Work> rooms,
            List<WorkElsewhere> elsewhere,
            Readings readings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rooms = rooms;
        this.elsewhere = elsewhere;
        this.readings = readings;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setName(PlannedOnce.NAME);
        this.clock = clock;
    }

    @Bean
    static NavigationEntry myWork() {
        return new NavigationEntry(10, "My work", "/work", Permission.SEE_POSTS);
    }

    /** All rooms are asked in one transaction: each of its own would cost as much as what the room has to say. */
    @GetMapping("/work")
    @Needs(Permission.SEE_POSTS)
    String work(SignedIn person, Model model) {
        model.addAttribute("today", DAY.format(LocalDate.now(clock)));
        Stream<WorkItem> others = elsewhere.stream().flatMap(room -> room.of(person).stream());
        List<WorkItem> atOtherPlaces = others.toList();
        reading.executeWithoutResult(status -> {
            readings.ahead(rooms.stream().flatMap(room -> room.ahead(person)).toList());
            List<Work.Found> found = rooms.stream().map(room -> room.of(person)).toList();
            model.addAttribute(
                    "waiting",
                    Stream.concat(all(found, Work.Found::waiting).stream(), atOtherPlaces.stream())
                            .toList());
            model.addAttribute("own", all(found, Work.Found::own));
        });
        return "reports/my-work";
    }

    private static List<WorkItem> all(List<Work.Found> found, Function<Work.Found, List<WorkItem>> part) {
        return found.stream().map(part).flatMap(List::stream).toList();
    }

    /** Only the frame, for measuring other pages against. */
    @GetMapping("/bare")
    @Needs(Permission.SEE_POSTS)
    String bare() {
        return "reports/bare";
    }
}
