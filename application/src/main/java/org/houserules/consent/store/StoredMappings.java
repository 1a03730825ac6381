package org.houserules.consent.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.houserules.consent.importing.AnswerFor;
import org.houserules.consent.importing.ListColumn;
import org.houserules.consent.importing.ListKind;
import org.houserules.consent.importing.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a school's lists are read, as somebody said last time. */
@Component
class StoredMappings {
    private static final String LEFT_OUT = "";

    private final JdbcClient database;

    StoredMappings(JdbcClient database) {
        this.database = database;
    }

    private record Kept(String column, String word, String meaning) {}

    Mapping mapping(long owner, ListKind list) {
        Map<String, Optional<ListColumn>> headings = new HashMap<>();
        Map<String, AnswerFor> answers = new HashMap<>();
        database.sql("select heading as word, meaning from consent_heading where owner_id = ? and list = ?")
                .params(owner, list.name())
                .query((row, number) -> new Kept("", row.getString("word"), row.getString("meaning")))
                .list()
                .forEach(kept -> {
                    Optional<AnswerFor> about = AnswerFor.find(kept.meaning);
                    about.ifPresent(known -> answers.put(kept.word, known));
                    headings.put(
                            kept.word,
                            kept.meaning.equals(LEFT_OUT) || about.isPresent()
                                    ? Optional.empty()
                                    : Optional.of(ListColumn.valueOf(kept.meaning)));
                });
        return new Mapping(headings, answers, list == ListKind.CONSENTS ? words(owner) : Map.of());
    }

    private Map<ListColumn, Map<String, String>> words(long owner) {
        Map<ListColumn, Map<String, String>> words = new EnumMap<>(ListColumn.class);
        database.sql("select column_name, word, meaning from consent_word where owner_id = ?")
                .params(owner)
                .query((row, number) ->
                        new Kept(row.getString("column_name"), row.getString("word"), row.getString("meaning")))
                .list()
                .forEach(kept -> words.computeIfAbsent(ListColumn.valueOf(kept.column), column -> new HashMap<>())
                        .put(kept.word, kept.meaning));
        return words;
    }

    void keep(long owner, ListKind list, Mapping mapping) {
        mapping.headings()
                .forEach((heading, column) -> database.sql("""
                        insert into consent_heading (owner_id, list, heading, meaning) values (?, ?, ?, ?)
                        on conflict (owner_id, list, heading) do update set meaning = excluded.meaning
                        """)
                        .params(
                                owner,
                                list.name(),
                                heading,
                                column.map(Enum::name)
                                        .or(() -> Optional.ofNullable(
                                                        mapping.answers().get(heading))
                                                .map(AnswerFor::value))
                                        .orElse(LEFT_OUT))
                        .update());
        mapping.words()
                .forEach((column, words) -> words.forEach((word, meaning) -> database.sql("""
                        insert into consent_word (owner_id, column_name, word, meaning) values (?, ?, ?, ?)
                        on conflict (owner_id, column_name, word) do update set meaning = excluded.meaning
                        """)
                        .params(owner, column.name(), word, meaning)
                        .update()));
    }
}
