package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a build works out ahead, as tools/build asks for it, against what a server finds that works it out itself. */
class WireAheadTest {
    private static final Pattern REGISTERED = Pattern.compile("registerBeanDefinition\\(\"([^\"]+)\"");
    /** There with a mail server only where nothing is worked out ahead; who sends asks whether one is set. */
    private static final Set<String> OF_MAIL = Set.of(
            "org.springframework.boot.mail.autoconfigure.MailSenderPropertiesConfiguration",
            "mailSender",
            "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration",
            "spring.mail-org.springframework.boot.mail.autoconfigure.MailProperties");

    /** Spring's own workings, which differ between the two. */
    private static final String INTERNAL = ".internal";

    @TempDir
    private Path folder;

    @Test
    void aBuildKnowsAheadEveryRoomThatAServerFinds() throws IOException, InterruptedException {
        Set<String> ahead = workedOutAhead();
        assertThat(ahead).hasSizeGreaterThan(500);
        try (TestHouse house = TestHouse.start()) {
            assertThat(ahead).containsExactlyInAnyOrderElementsOf(found(house));
        }
    }

    private static Set<String> found(TestHouse house) {
        ApplicationContext rooms = Objects.requireNonNull(
                house.room(RequestMappingHandlerMapping.class).getApplicationContext());
        Set<String> all = new TreeSet<>(Arrays.asList(rooms.getBeanDefinitionNames()));
        all.addAll(OF_MAIL);
        all.removeIf(name -> name.contains(INTERNAL));
        return all;
    }

    /** In a process of its own, for it sets what a server would go by. */
    private Set<String> workedOutAhead() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process wiring = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpringApplicationAotProcessor.class.getName(),
                        WireAhead.class.getName(),
                        folder.resolve("sources").toString(),
                        folder.resolve("resources").toString(),
                        folder.resolve("classes").toString(),
                        "org.houserules",
                        "application",
                        HouseRules.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(wiring.waitFor()).as(() -> read(said)).isZero();
        try (Stream<Path> sources = Files.walk(folder.resolve("sources"))) {
            return sources.filter(Files::isRegularFile)
                    .flatMap(source -> REGISTERED.matcher(read(source)).results())
                    .map(result -> result.group(1))
                    .filter(name -> !name.contains(INTERNAL))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }
}
