package org.houserules.policy.backtest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.houserules.pages.TypedDay;
import org.houserules.reading.AnyTable;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Comments in a file: a table with a column for their words, or one JSON object on each line. Only the words and the day are read;
 * whatever else stands there, such as who wrote it, is passed over.
 */
public final class CommentFile {
    public static final int MOST = 20_000;
    public static final int LONGEST = 2_000;
    static final List<String> WORDS =
            List.of("text", "comment", "comment text", "comment content", "message", "content", "body", "words");
    static final List<String> DAYS =
            List.of("at", "date", "day", "time", "created", "created at", "created time", "comment date", "published");
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String name;
    private final Faults faults = new Faults();
    private final List<GivenComment> read = new ArrayList<>();

    private CommentFile(String name) {
        this.name = name;
    }

    /** @throws Unusable with every fault found and its line; nothing is read then */
    public static List<GivenComment> read(String name, byte[] file) throws Unusable {
        CommentFile comments = new CommentFile(name);
        if (file.length > MOST_BYTES) {
            throw comments.stop("The file is larger than 10 MB", "Split it, or take older comments out.");
        }
        if (beginsWithABrace(file)) {
            comments.readLines(file);
        } else {
            comments.readTable(AnyTable.parse(name, file));
        }
        comments.faults.throwIfAny();
        return List.copyOf(comments.read);
    }

    private static boolean beginsWithABrace(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("{");
    }

    private void readTable(AnyTable table) throws Unusable {
        int words = column(table, WORDS)
                .orElseThrow(() -> stop(
                        "No column is called text, comment or message",
                        "Call the column with the words of the comments 'text'."));
        Optional<Integer> day = column(table, DAYS);
        for (AnyTable.Row row : table.rows()) {
            if (row.broken().isPresent()) {
                faults.add(name, row.line(), row.broken().get(), "Mend the row, or take it out.");
            } else {
                add(
                        row.line(),
                        row.fields().get(words),
                        day.map(row.fields()::get).orElse(""));
            }
        }
    }

    private static Optional<Integer> column(AnyTable table, List<String> names) {
        List<String> plain = table.headings().stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .replace('-', ' ')
                        .strip())
                .toList();
        return names.stream().filter(plain::contains).findFirst().map(plain::indexOf);
    }

    private void readLines(byte[] file) throws Unusable {
        int number = 0;
        for (String line : text(file).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                readLine(number, line);
            }
        }
    }

    private String text(byte[] file) throws Unusable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw stop("Its characters are not in UTF-8", "Save the file as UTF-8.");
        }
    }

    private void readLine(int number, String line) {
        Optional<JsonNode> item = object(line);
        if (item.filter(one -> one.path("text").isString()).isEmpty()) {
            String mend = "Write one comment on each line, such as {\"text\": \"…\", \"at\": \"2026-11-24\"}.";
            faults.add(name, number, "This is not one JSON object with a text", mend);
        } else {
            Function<String, String> at = key -> item.get().path(key).asString("");
            add(number, at.apply("text"), at.apply("at"));
        }
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** A comment without words, such as a picture alone, is passed over. */
    private void add(int line, String words, String day) {
        String plain = words.replace("\0", "").strip();
        String date = day.strip().split("[T ]", 2)[0];
        Optional<LocalDate> on = TypedDay.read(date);
        if (!date.isEmpty() && on.isEmpty()) {
            faults.add(name, line, "The day of the comment cannot be read", "Write it as 2026-11-24 or 24/11/2026.");
        } else if (plain.length() > LONGEST) {
            faults.add(name, line, "The comment is longer than 2,000 characters", "Shorten it, or take it out.");
        } else if (read.size() == MOST) {
            faults.add(name, line, "There are more than 20,000 comments", "Split the file, or take older ones out.");
        } else if (!plain.isEmpty()) {
            read.add(new GivenComment("line " + line, "", on, plain));
        }
    }

    private Unusable stop(String what, String mend) {
        return Unusable.of(new Fault(name, 0, what, mend));
    }
}
