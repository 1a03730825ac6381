package org.houserules.accounts.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Citation;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;

/**
 * A finding as the form shows it.
 *
 * @param path of the question it is about, where it is mended
 */
public record FoundView(String look, String what, String mend, List<Asked.Ref> clauses, Optional<String> path) {
    static FoundView of(long request, JudgedFinding judged) {
        return new FoundView(
                switch (judged.effect()) {
                    case STOP -> "stop";
                    case CONFIRM -> "ask";
                    case APPROVE, ADVISE -> "idle";
                },
                judged.finding().what(),
                judged.finding().mend(),
                clauses(judged),
                Question.find(judged.finding().where().in()).map(question -> path(request, question)));
    }

    static String path(long request, Question question) {
        return "/accounts/requests/" + request + "/" + question.task().path() + "#" + question.key();
    }

    static boolean stops(JudgedFinding judged) {
        return judged.effect() == Effect.STOP;
    }

    private static List<Asked.Ref> clauses(JudgedFinding judged) {
        List<Asked.Ref> clauses = new ArrayList<>();
        switch (judged.citation()) {
            case Citation.OfClause clause -> clauses.add(new Asked.Ref(clause.ref(), clause.says()));
            case Citation.OfFloor floor -> clauses.add(new Asked.Ref("", floor.source()));
        }
        judged.alsoIn().forEach(clause -> clauses.add(new Asked.Ref(clause.ref(), clause.says())));
        return clauses;
    }
}
