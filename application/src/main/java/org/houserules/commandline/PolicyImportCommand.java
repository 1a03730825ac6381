package org.houserules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.health.DocumentFile;
import org.houserules.imports.SuggestionFile;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a school's own document as a policy in which nothing is decided. */
@Command(
        name = "import",
        description =
                "Writes a school's own document as a policy file; what House Rules could check stands in it as comments.")
final class PolicyImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Word (.docx), PDF, HTML, text or Markdown.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Where the policy is written. Default: it is printed.")
    private @Nullable Path out;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    PolicyImportCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        PolicyCheckCommand.beSilent();
        String name = String.valueOf(file.getFileName());
        String policy =
                new SuggestionFile(PolicyOnTrial.controls(), setting.clock()).of(name, DocumentFile.bytes(file));
        Optional<Path> to = Optional.ofNullable(out);
        if (to.isPresent()) {
            write(to.get(), policy);
        } else {
            setting.out().print(policy);
        }
        return Main.CLEAR;
    }

    private static void write(Path to, String policy) throws Unusable {
        try {
            Files.writeString(to, policy, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException exists) {
            throw Unusable.of(new Fault(
                    to.toString(), 0, "There is such a file already", "Name another, or take it away first."));
        } catch (NoSuchFileException nowhere) {
            throw Unusable.of(new Fault(to.toString(), 0, "There is no such folder", "Make it, or name another."));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
