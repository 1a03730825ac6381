package org.houserules.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.houserules.policy.Citation;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.Citation.OfFloor;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Policy;
import org.houserules.policy.Result;
import org.houserules.policy.Verdict;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.reading.Words;

/** Verdicts for people to read. */
record VerdictText(PrintWriter out, boolean all, Policy<DraftPost> policy) {
    void print(List<CheckedPost> checked) {
        checked.forEach(this::print);
    }

    private void print(CheckedPost post) {
        Verdict verdict = post.verdict();
        out.println(post.file() + ": " + headline(verdict));
        verdict.findings().stream().filter(judged -> all || judged.stands()).forEach(this::print);
        out.println();
        out.println("  Judged under " + policy.title() + " of " + policy.organisation() + ", version "
                + policy.version() + ".");
        out.println();
    }

    private String headline(Verdict verdict) {
        return switch (verdict.decision()) {
            case STOP -> "STOP. It may not go out as it is.";
            case CONFIRM -> "CONFIRM. Somebody must confirm first, then: " + chain(verdict) + ".";
            case APPROVE -> "APPROVE. Nothing stands against it. Approval: " + chain(verdict) + ".";
            case PUBLISH -> "PUBLISH. Nothing stands against it, and nobody has to approve it.";
        };
    }

    private String chain(Verdict verdict) {
        return verdict.chain().isEmpty()
                ? "nobody has to approve it"
                : verdict.chain().stream()
                        .map(role -> policy.roles().getOrDefault(role, Words.of(role)))
                        .collect(Collectors.joining(", then "));
    }

    private void print(JudgedFinding judged) {
        out.println();
        out.println("  " + label(judged) + "  " + judged.finding().what());
        out.println("      " + place(judged.finding().where()) + " — " + source(judged.citation()) + " ["
                + judged.control() + "]");
        if (judged.stands()) {
            out.println("      To do: " + judged.finding().mend());
            judged.confirmation()
                    .ifPresent(asked -> out.println(
                            "      To confirm (" + Words.of(asked.by()) + "): confirmed: [" + asked.token() + "]"));
        }
    }

    private static String label(JudgedFinding judged) {
        if (judged.finding().result() == Result.MET) {
            return "in order";
        }
        return switch (judged.effect()) {
            case STOP -> "STOP    ";
            case CONFIRM -> "CONFIRM ";
            case APPROVE -> "approver";
            case ADVISE -> "advice  ";
        };
    }

    private static String place(Where where) {
        String part = where.part().map(name -> ", " + name).orElse("");
        String span = where.span()
                .map(at -> ", characters " + at.from() + " to " + at.to())
                .orElse("");
        return "in " + where.in() + part + span;
    }

    private static String source(Citation citation) {
        return switch (citation) {
            case OfClause clause ->
                "clause " + clause.ref() + ": " + clause.says().strip();
            case OfFloor floor -> "holds under every policy: " + floor.source();
        };
    }
}
