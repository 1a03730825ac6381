package org.houserules.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.houserules.Home;
import org.houserules.health.documents.DocxFile;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;

/**
 * How long "May I…?" takes to answer what people ask, as a page and as a command, and the health check of a Word file of thirty
 * pages. No test: run by bench/policies.
 */
final class PoliciesSpeed {
    private static final List<String> POLICIES =
            List.of("stockham", "hutton-rudby", "north-star", "heathcoat", "st-hughs");
    private static final Pattern ASKED = Pattern.compile("ask: \"([^\"]+)\", as: teacher");
    private static final int PAGES = 30;
    private static final int WORDS_ON_A_PAGE = 450;
    private static final int ROUNDS = 11;
    private static final int WARM_UP = 3;

    private final String command =
            Home.FOLDER.resolve("houserules").toAbsolutePath().toString();

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PoliciesSpeed speed = new PoliciesSpeed();
        speed.pages();
        speed.commands();
        System.exit(0);
    }

    private static List<String> questions(String policy) throws IOException {
        List<String> questions = new ArrayList<>();
        try (var files = Files.walk(Home.policy(policy))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> questions.add(found.group(1)));
            }
        }
        return questions;
    }

    private void pages() throws IOException {
        TestHouse house = TestHouse.start();
        for (String policy : POLICIES) {
            List<String> questions = questions(policy);
            MayI mayI = MayI.shipped();
            PolicyAnswers answers = PoliciesToAsk.answers(policy);
            List<Long> times = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (String question : questions) {
                    long took = took(() -> mayI.answer(question, Map.of("as", "teacher"), answers));
                    if (round >= 0) {
                        times.add(took);
                    }
                }
            }
            print("an answer under %s (%d questions)".formatted(policy, questions.size()), times);
        }
        TestBrowser avery = head(house);
        List<Long> bare = new ArrayList<>();
        List<Long> answered = new ArrayList<>();
        String token = avery.open("/ask").document().select("input[name=_csrf]").attr("value");
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (String question : questions("north-star")) {
                long page = took(() -> avery.open("/bare"));
                long answer = took(() -> avery.sendWithoutToken("/ask", "_csrf", token, "question", question));
                if (round >= 0) {
                    bare.add(page);
                    answered.add(answer);
                }
            }
        }
        print("the bare page", bare);
        print("a page with an answer", answered);
    }

    private static TestBrowser head(TestHouse house) {
        Owner school = house.school("Willowbrook Primary");
        Role[] roles = {Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER};
        house.person(school, "Sam Demo", PersonKind.TEACHER, roles);
        house.person(school, "Avery Demo", PersonKind.TEACHER, roles);
        TestBrowser head = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        String preview = "/policy/adopt/north-star";
        String digest =
                head.open(preview).document().select("input[name=digest]").attr("value");
        head.send(preview, preview, "from", "2026-11-20", "digest", digest);
        if (head.open("/ask").document().select("textarea").isEmpty()) {
            throw new IllegalStateException("The policy was not adopted.");
        }
        return head;
    }

    private void commands() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("houserules-bench");
        Path document = folder.resolve("policy.docx");
        Files.write(document, thirtyPages());
        List<String> ask = List.of(command, "ask", "May I use my own phone on a trip?", "--policy", "stockham");
        List<String> check = List.of(command, "policy", "check", document.toString());
        List<Long> asked = new ArrayList<>();
        List<Long> checked = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long one = run(ask, folder);
            long other = run(check, folder);
            if (round >= 0) {
                asked.add(one);
                checked.add(other);
            }
        }
        print("./houserules ask", asked);
        print("./houserules policy check of " + PAGES + " pages", checked);
    }

    /** Clauses of the policies that ship, one after another, with their numbers. */
    private static byte[] thirtyPages() {
        DocxFile document = DocxFile.empty().heading("Social Media Policy");
        int words = 0;
        for (String policy : POLICIES) {
            document.heading("Part " + (POLICIES.indexOf(policy) + 1));
            for (var clause : PoliciesToAsk.policy(policy).clauses()) {
                if (words < PAGES * WORDS_ON_A_PAGE) {
                    document.paragraph(clause.ref() + " " + clause.says());
                    words += clause.says().split("\\s+").length;
                }
            }
        }
        for (int more = 1; words < PAGES * WORDS_ON_A_PAGE; more++) {
            String sentence = "Account number " + more + " is looked after by two people, who tell the office by day "
                    + more + " of each month what was posted, who asked for it and whether anybody complained.";
            document.paragraph(sentence);
            words += sentence.split("\\s+").length;
        }
        return document.bytes();
    }

    private static long run(List<String> command, Path folder) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
        long took = System.nanoTime() - began;
        if (exit > 1) {
            throw new IllegalStateException(command + ": " + Files.readString(folder.resolve("output")));
        }
        return took;
    }

    private static long took(Runnable what) {
        long began = System.nanoTime();
        what.run();
        return System.nanoTime() - began;
    }

    private static void print(String what, List<Long> times) {
        double[] sorted =
                times.stream().mapToDouble(time -> time / 1e6).sorted().toArray();
        System.out.printf(
                "%s: median %.2f ms, 95 of 100 within %.2f ms%n",
                what, sorted[sorted.length / 2], sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]);
    }
}
