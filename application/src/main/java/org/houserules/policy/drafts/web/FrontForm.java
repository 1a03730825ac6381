package org.houserules.policy.drafts.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houserules.people.Role;
import org.houserules.policy.Approval;
import org.houserules.policy.PartialDate;
import org.houserules.policy.Policy;
import org.houserules.policy.drafts.FrontEdit;
import org.houserules.policy.drafts.form.Typed;
import org.houserules.reading.Words;

/** The fields of what stands round the clauses: from the policy, and back to what is to be written. */
final class FrontForm {
    static final int LONGEST_CHAIN = 6;
    private static final List<String> CHAINS = List.of("posts", "accounts", "urgent");
    private static final String NONE = "none";

    private FrontForm() {}

    static Typed of(Policy<?> policy) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("title", List.of(policy.title()));
        fields.put("organisation", List.of(policy.organisation()));
        fields.put("version", List.of(policy.version()));
        fields.put("dated", policy.dated().stream().map(PartialDate::written).toList());
        fields.put(
                "review-due",
                policy.review().due().stream().map(PartialDate::written).toList());
        fields.put("review-cycle", policy.review().cycle().stream().toList());
        fields.put("related", List.of(String.join("\n", policy.related())));
        fields.put("covers", policy.covers().stream().map(Words::of).toList());
        policy.roles().forEach((role, called) -> fields.put(role(role), List.of(called)));
        Approval approval = policy.approval();
        chain(fields, "posts", approval.posts());
        chain(fields, "accounts", approval.accounts());
        if (approval.hasShortChain()) {
            chain(fields, "urgent", approval.urgent());
        }
        if (!approval.authorisations().equals(Approval.HEADS)) {
            fields.put(
                    "givers", approval.authorisations().stream().map(Words::of).toList());
        }
        return new Typed(fields);
    }

    private static void chain(Map<String, List<String>> fields, String key, List<Role> chain) {
        List<String> words =
                chain.isEmpty() ? List.of(NONE) : chain.stream().map(Words::of).toList();
        IntStream.range(0, words.size()).forEach(i -> fields.put(step(key, i), List.of(words.get(i))));
    }

    static String role(Role role) {
        return "role." + Words.of(role);
    }

    static String step(String chain, int place) {
        return "chain." + chain + "." + place;
    }

    static FrontEdit edit(Typed typed) {
        Map<String, String> roles = new LinkedHashMap<>();
        Arrays.stream(Role.values())
                .forEach(role -> roles.put(Words.of(role), typed.at(role(role)).strip()));
        Map<String, List<String>> chains = new LinkedHashMap<>();
        CHAINS.forEach(chain -> chains.put(chain, steps(typed, chain)));
        return new FrontEdit(
                typed.paragraph("title"),
                typed.paragraph("organisation"),
                typed.paragraph("version"),
                typed.at("dated").strip(),
                typed.at("review-due").strip(),
                typed.paragraph("review-cycle"),
                typed.lines("related"),
                typed.all("covers"),
                roles,
                chains,
                typed.all("givers"));
    }

    private static List<String> steps(Typed typed, String chain) {
        return IntStream.range(0, LONGEST_CHAIN)
                .mapToObj(place -> typed.at(step(chain, place)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
