package org.houserules.posts.controls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Link;

/** Every web address of a post: those listed as links, and those written in its words besides. */
record PostLinks(DraftPost post) {
    /** @param opened whether the author has looked at what is behind it */
    record Address(String address, boolean opened, Where where) {}

    Stream<Address> all() {
        List<Address> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Link link : post.content().links()) {
            seen.add(plain(link.address()));
            all.add(new Address(link.address(), link.opened(), Where.in(link.in())));
        }
        post.passages()
                .forEach(passage -> passage.addresses().forEach(span -> {
                    String address = span.in(passage.words());
                    if (seen.add(plain(address))) {
                        all.add(new Address(address, false, passage.at(span)));
                    }
                }));
        return all.stream();
    }

    /** Addresses that lead to the same page, as far as can be said without opening them; a path minds its case. */
    private static String plain(String address) {
        String bare = address.strip().replaceFirst("^(?i:https?://)", "").replaceFirst("^(?i:www\\.)", "");
        int path = bare.indexOf('/');
        String host = (path < 0 ? bare : bare.substring(0, path)).toLowerCase(Locale.ROOT);
        String rest = path < 0 ? "" : bare.substring(path);
        return host + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
    }
}
