package org.houserules.imports;

import java.time.Clock;
import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.health.CheckUpload;
import org.houserules.health.understanding.Understood;
import org.houserules.imports.passages.Passage;
import org.houserules.imports.passages.ReadPassages;
import org.houserules.people.SignedIn;
import org.houserules.reading.Fault;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an import: what a document says, clause by clause. The document itself is not kept. */
@Service
public class BeginImport {
    static final String KIND = "policy-import";
    private static final int MOST_PASSAGES = 1_500;

    private final CheckUpload documents;
    private final Suggestions suggestions;
    private final Imports imports;
    private final Trail trail;
    private final Clock clock;

    BeginImport(CheckUpload documents, Suggestions suggestions, Imports imports, Trail trail, Clock clock) {
        this.documents = documents;
        this.suggestions = suggestions;
        this.imports = imports;
        this.trail = trail;
        this.clock = clock;
    }

    /** A document as it was read. */
    public record Read(String name, Front front, WorkingList list) {}

    /**
     * Nothing is kept yet.
     *
     * @throws Unusable with why it cannot be imported, and how to mend it
     */
    public Read read(String name, SentFile document) throws Unusable {
        Understood understood = documents.understand(name, document);
        List<Passage> passages = ReadPassages.of(understood);
        if (passages.size() > MOST_PASSAGES) {
            throw Unusable.of(new Fault(
                    name,
                    0,
                    "It holds more than 1,500 paragraphs",
                    "Give the policy alone, without what is bound with it."));
        }
        WorkingList list = new MakeItems(suggestions.words()).of(passages);
        if (list.clauses().isEmpty()) {
            throw Unusable.of(new Fault(
                    name,
                    0,
                    "No rule can be found in it",
                    "Check that it is the right file, and that its text can be copied."));
        }
        return new Read(name, new ReadFront(suggestions.words(), clock).of(understood, list), list);
    }

    @Transactional
    public long keep(SignedIn by, Read read) {
        long owner = by.owner().id();
        long id = imports.add(owner, read.name(), read.front(), read.list(), by.person(), clock.instant());
        trail.record(Happening.by(by.person(), owner, "policy-import-begun", KIND, id)
                .with("clauses", read.list().clauses().size()));
        return id;
    }
}
