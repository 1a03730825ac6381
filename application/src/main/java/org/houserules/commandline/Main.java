package org.houserules.commandline;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.posts.GatherFacts;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs one command. Exit 0: done, and nothing stands against it; 1: done, and something does; 2: the input cannot be
 * used, one line a fault on the error stream.
 */
public final class Main {
    static final int CLEAR = 0;
    static final int STANDS_AGAINST = 1;
    static final int UNUSABLE = 2;

    private static final String TRACE = "houserules.trace";
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("houserules.home", "."));
        if (arguments.length > 0 && arguments[0].equals("check")) {
            // On the second core, while this one parses the arguments and reads the policy.
            Thread.ofPlatform().daemon().start(GatherFacts::readWordLists);
        }
        System.exit(guarded(List.of(arguments), home, Clock.system(SCHOOL_TIME), System.in, out, err));
    }

    /** A fault of ours is one line too, and says how to see more. */
    private static int guarded(
            List<String> arguments, Path home, Clock clock, InputStream in, PrintWriter out, PrintWriter err) {
        try {
            return run(arguments, home, clock, in, out, err);
        } catch (RuntimeException | Error fault) {
            if (Boolean.getBoolean(TRACE)) {
                fault.printStackTrace(err);
            }
            err.println("houserules: a fault of ours, not of your files: "
                    + fault.getClass().getSimpleName() + ". Please report it with what JAVA_TOOL_OPTIONS=-D" + TRACE
                    + "=true prints.");
            err.flush();
            return UNUSABLE;
        }
    }

    static int run(List<String> arguments, Path home, Clock clock, InputStream in, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new HouseRulesCommand(), new Commands(new Setting(home, clock, in, out)))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
                .setParameterExceptionHandler((wrong, given) -> misused(wrong, err));
        int exit = commands.execute(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return exit;
    }

    private static int failed(Exception failure, PrintWriter err) {
        if (failure instanceof Unusable unusable) {
            inOrder(unusable.faults()).map(Fault::inOneLine).forEach(err::println);
            return UNUSABLE;
        }
        throw failure instanceof RuntimeException ours ? ours : new IllegalStateException(failure);
    }

    /** File by file as they were read, and line by line. */
    private static Stream<Fault> inOrder(List<Fault> faults) {
        List<String> files = faults.stream().map(Fault::file).distinct().toList();
        return faults.stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> files.indexOf(fault.file()))
                        .thenComparingInt(Fault::line));
    }

    private static int misused(ParameterException wrong, PrintWriter err) {
        String first = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("these arguments cannot be used");
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println(first + "." + meant(wrong) + " See './" + command + " --help'.");
        return UNUSABLE;
    }

    private static String meant(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? " Did you mean '" + unmatched.getSuggestions().getFirst() + "'?"
                : "";
    }

    /** Gives every command the place, clock and output it works with. */
    private record Commands(Setting setting) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                var constructor = type.getDeclaredConstructor(Setting.class);
                return constructor.newInstance(setting);
            } catch (NoSuchMethodException needsNothing) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
