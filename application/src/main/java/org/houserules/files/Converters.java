package org.houserules.files;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs on this computer that open HEIC, AVIF and WebP pictures ({@code heif-convert} or {@code heif-dec}, and
 * {@code dwebp}); looked for once, at the start. Without them such pictures are refused, with advice.
 */
public final class Converters {
    private static final long MOST_MEMORY = 1_500_000_000;

    private final Map<Convertible, Path> programs;
    private final Optional<Path> fence;

    private Converters(Map<Convertible, Path> programs, Optional<Path> fence) {
        this.programs = programs;
        this.fence = fence;
    }

    /** Those in these folders, the first that has one; {@code prlimit} there fences them in. */
    public static Converters in(List<Path> folders) {
        Map<Convertible, Path> programs = new EnumMap<>(Convertible.class);
        for (Convertible kind : Convertible.values()) {
            first(kind.programs(), folders).ifPresent(program -> programs.put(kind, program));
        }
        return new Converters(programs, first(List.of("prlimit"), folders));
    }

    /** Those on the search path of this process. */
    public static Converters installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return in(Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .toList());
    }

    public static Converters none() {
        return in(List.of());
    }

    /** Which programs were found, for the page that shows how this installation is set up. */
    public List<Path> programs() {
        return List.copyOf(programs.values());
    }

    boolean has(Convertible kind) {
        return programs.containsKey(kind);
    }

    /** The converted file; empty where the program failed, took too long or made too much. */
    Optional<byte[]> convert(Convertible kind, Path upload, WorkFolder folder, Limits limits) {
        Path out = folder.folder().resolve(kind.out());
        Conversion conversion = new Conversion(command(kind, upload, out, limits), folder, limits);
        try {
            return conversion.succeeds() ? read(out, limits) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the converter " + programs.get(kind) + " cannot be used", e);
        }
    }

    private List<String> command(Convertible kind, Path upload, Path out, Limits limits) {
        Path program = programs.get(kind);
        if (program == null) {
            throw new IllegalStateException("no converter for " + kind);
        }
        List<String> command =
                new ArrayList<>(fence.map(limit -> fenced(limit, limits)).orElse(List.of()));
        command.add(program.toString());
        command.addAll(kind.arguments(upload, out));
        return command;
    }

    /** Without more memory, time and disk than a picture needs. */
    private static List<String> fenced(Path prlimit, Limits limits) {
        return List.of(
                prlimit.toString(),
                "--as=" + MOST_MEMORY,
                "--cpu=" + limits.conversion().plusSeconds(1).toSeconds(),
                "--fsize=" + limits.mostBytes());
    }

    private static Optional<byte[]> read(Path out, Limits limits) throws IOException {
        boolean fits = Files.isRegularFile(out) && Files.size(out) <= limits.mostBytes();
        return fits ? Optional.of(Files.readAllBytes(out)) : Optional.empty();
    }

    private static Optional<Path> first(List<String> programs, List<Path> folders) {
        return programs.stream()
                .flatMap(program -> folders.stream().map(folder -> folder.resolve(program)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
